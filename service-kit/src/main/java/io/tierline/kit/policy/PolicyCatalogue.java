package io.tierline.kit.policy;

import io.quarkus.runtime.Startup;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.consume.NotYetException;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.policy.SupportPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The policies that this service knows. Current are those of its files, all loaded at start, or the service does not
 * start; other versions come from the topic {@code policies}.
 */
@Startup
@ApplicationScoped
public class PolicyCatalogue {
    private final Map<String, SupportPolicy> current;
    private final Map<String, SupportPolicy> versions = new ConcurrentHashMap<>();
    private final Map<String, Instant> missedSince = new ConcurrentHashMap<>();
    private final TierlineClock clock;
    private final Duration patience;
    private volatile Instant topicReadAsOf = Instant.MIN;

    /**
     * Loads the policy files.
     *
     * @throws io.tierline.policy.loader.InvalidPolicyException if a file is wrong; the message names file and line
     */
    public PolicyCatalogue(TierlineConfig config, TierlineClock clock) {
        this.clock = clock;
        this.patience = config.policies().patience();
        this.current = Map.copyOf(PolicyFiles.load(config.policies().dir()));
        current.values().forEach(policy -> versions.put(policy.version(), policy));
    }

    /** The current policies of all programmes. */
    public Collection<SupportPolicy> current() {
        return current.values();
    }

    /** The current policy of a programme, for instance {@code sophos}. */
    public Optional<SupportPolicy> find(String name) {
        return Optional.ofNullable(current.get(name));
    }

    /** The policy of a version, current or not. */
    public Optional<SupportPolicy> byVersion(String version) {
        return Optional.ofNullable(versions.get(version));
    }

    /**
     * The policy of a version that an event names.
     *
     * @throws NotYetException if it is not known yet: it was published before it was used, so it is on its way
     * @throws UnknownPolicyVersionException if it was waited for in vain: after the configured time (60 s) it was not
     *     among all that the topic held
     */
    public SupportPolicy require(String version) {
        SupportPolicy policy = versions.get(version);
        if (policy != null) {
            return policy;
        }
        Instant since = missedSince.computeIfAbsent(version, missing -> clock.realNow());
        if (topicReadAsOf.isAfter(since.plus(patience))) {
            throw new UnknownPolicyVersionException(version);
        }
        throw new NotYetException("policy version " + version + " is not here yet");
    }

    void add(SupportPolicy policy) {
        versions.put(policy.version(), policy);
        missedSince.remove(policy.version());
    }

    /** All that the topic held at this real instant has been {@link #add added}. */
    void topicRead(Instant asOf) {
        topicReadAsOf = asOf;
    }
}
