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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The policies that this service knows. Current are those of its files: all must be good at start, or the service does not
 * start; {@link PolicyWatch} brings those that change later. Other versions come from the topic {@code policies}.
 */
@Startup
@ApplicationScoped
public class PolicyCatalogue {
    private final Map<String, SupportPolicy> versions = new ConcurrentHashMap<>();
    private final Map<String, Instant> missedSince = new ConcurrentHashMap<>();
    private final TierlineClock clock;
    private final Duration patience;
    private volatile Map<String, SupportPolicy> current;
    private volatile Instant topicReadAsOf = Instant.MIN;

    /** Begins with what the files hold. */
    PolicyCatalogue(FirstPolicies files, TierlineConfig config, TierlineClock clock) {
        this.clock = clock;
        this.patience = config.policies().patience();
        this.current = Map.of();
        use(files.policies().values());
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

    /** The versions of a programme that begin so, current or not. */
    public List<SupportPolicy> versions(String name, String beginning) {
        return versions.values().stream()
                .filter(policy -> policy.name().equals(name) && policy.version().startsWith(beginning))
                .toList();
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

    final void add(SupportPolicy policy) {
        versions.put(policy.version(), policy);
        missedSince.remove(policy.version());
    }

    /** Each of these is current from now on. For one thread. */
    final void use(Collection<SupportPolicy> policies) {
        Map<String, SupportPolicy> changed = new HashMap<>(current);
        policies.forEach(policy -> {
            add(policy);
            changed.put(policy.name(), policy);
        });
        current = Map.copyOf(changed);
    }

    /** All that the topic held at this real instant has been {@link #add added}. */
    void topicRead(Instant asOf) {
        topicReadAsOf = asOf;
    }
}
