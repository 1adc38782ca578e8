package io.tierline.kit.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class LagGaugesTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final LagGauges gauges = new LagGauges(registry);

    @Test
    void addsUpThePartitionsOfATopic() {
        gauges.show(Set.of("tickets", "timers"), Map.of(partition("tickets", 0), 2L, partition("tickets", 1), 3L));
        assertThat(lag("tickets")).isEqualTo(5);
        assertThat(lag("timers")).isZero();
    }

    @Test
    void showsNothingOfATopicWhosePartitionsAreWithOthersNow() {
        gauges.show(Set.of("tickets"), Map.of(partition("tickets", 0), 2L));
        gauges.show(Set.of("tickets"), Map.of());
        assertThat(lag("tickets")).isZero();
    }

    @Test
    void showsNothingOfATopicWhoseConsumerIsGone() {
        gauges.show(Set.of("tickets"), Map.of(partition("tickets", 0), 2L));
        gauges.show(Set.of(), Map.of());
        assertThat(lag("tickets")).isZero();
    }

    private double lag(String topic) {
        return registry.get("tierline.consumer.lag").tag("topic", topic).gauge().value();
    }

    private static TopicPartition partition(String topic, int partition) {
        return new TopicPartition(topic, partition);
    }
}
