package io.tierline.kit.backlog;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** The gauge {@code tierline.consumer.lag} of each topic. One thread shows. */
final class LagGauges {
    private final MeterRegistry metrics;
    private final Map<String, Long> records = new ConcurrentHashMap<>();

    LagGauges(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /**
     * Shows how many records wait. A topic of which no partition is given any more has nothing that waits for this instance.
     *
     * @param topics which are shown although no partition of them is given
     * @param lag by partition
     */
    void show(Set<String> topics, Map<TopicPartition, Long> lag) {
        Map<String, Long> waiting = new HashMap<>();
        records.keySet().forEach(topic -> waiting.put(topic, 0L));
        topics.forEach(topic -> waiting.put(topic, 0L));
        lag.forEach((partition, more) -> waiting.merge(partition.topic(), more, Long::sum));
        waiting.forEach(this::note);
    }

    private void note(String topic, long lag) {
        if (records.put(topic, lag) == null) {
            Gauge.builder("tierline.consumer.lag", () -> records.getOrDefault(topic, 0L))
                    .tag("topic", topic)
                    .register(metrics);
        }
    }
}
