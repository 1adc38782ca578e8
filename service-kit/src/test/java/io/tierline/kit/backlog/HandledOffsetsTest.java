package io.tierline.kit.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class HandledOffsetsTest {
    private static final TopicPartition FIRST = new TopicPartition("tickets", 0);
    private static final TopicPartition SECOND = new TopicPartition("tickets", 1);

    private final HandledOffsets handled = new HandledOffsets();

    @Test
    void isBehindTheLastRecordOfEachPartition() {
        handled.done(batch(FIRST, 4));
        handled.done(batch(FIRST, 7));
        handled.done(batch(SECOND, 0));
        assertThat(handled.of(Set.of(FIRST, SECOND))).containsOnly(entry(FIRST, 8L), entry(SECOND, 1L));
    }

    @Test
    void forgetsPartitionsThatWentToOthers() {
        handled.done(batch(FIRST, 4));
        assertThat(handled.of(Set.of(SECOND))).isEmpty();
        assertThat(handled.of(Set.of(FIRST)))
                .as("it came back, others have been there")
                .isEmpty();
    }

    private static ConsumerRecords<String, byte[]> batch(TopicPartition partition, long offset) {
        var record = new ConsumerRecord<>(partition.topic(), partition.partition(), offset, "key", new byte[0]);
        return new ConsumerRecords<>(Map.of(partition, List.of(record)), Map.of());
    }
}
