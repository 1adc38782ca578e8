package io.tierline.kit.policy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which policies have a text that was refused while an older one stays in force: the gauge {@code tierline.policy.rejected}
 * by policy, 1 until a good text comes.
 */
@ApplicationScoped
class PolicyRejections {
    private final MeterRegistry metrics;
    private final Map<String, Set<String>> refused = new ConcurrentHashMap<>();

    PolicyRejections(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /**
     * A text was refused.
     *
     * @param policy its name, as far as it is known
     * @param place where the text came from: a file, or the topic
     */
    void refuse(String policy, String place) {
        refused.computeIfAbsent(policy, this::shown).add(place);
    }

    /** What came from this place is good again, or gone. */
    void forgive(String place) {
        refused.values().forEach(places -> places.remove(place));
    }

    private Set<String> shown(String policy) {
        Set<String> places = ConcurrentHashMap.newKeySet();
        Gauge.builder("tierline.policy.rejected", places, now -> now.isEmpty() ? 0 : 1)
                .description("1 while a new text of the policy is refused and an older one stays in force")
                .tag("policy", policy)
                .register(metrics);
        return places;
    }
}
