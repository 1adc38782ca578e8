package io.tierline.kit.policy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which policies have a text that was refused while an older one stays in force: the gauge {@code tierline.policy.rejected}
 * by policy, 1 until each place that a refused text came from is good again or gone. A place is a file, or a key of the
 * topic {@code policies}. What stands under a key never changes, and tickets may be under that version: a good text under
 * another key forgives nothing, only the removal of the key does.
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
     * @param place where the text came from: a file, or a key of the topic
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
                .description("1 while a file or a key of the topic holds a text of the policy that is refused")
                .tag("policy", policy)
                .register(metrics);
        return places;
    }
}
