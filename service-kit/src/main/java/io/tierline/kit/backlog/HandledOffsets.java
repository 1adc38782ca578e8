package io.tierline.kit.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** How far this instance has come on each partition, known at once: offsets are committed a second later. */
@ApplicationScoped
public class HandledOffsets {
    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();

    /** A batch is done. */
    public void done(ConsumerRecords<?, ?> batch) {
        batch.partitions()
                .forEach(partition ->
                        next.put(partition, batch.records(partition).getLast().offset() + 1));
    }

    /** Which record is next on each of these partitions, where this instance has handled any. What it lost is forgotten. */
    Map<TopicPartition, Long> of(Collection<TopicPartition> assigned) {
        next.keySet().retainAll(assigned);
        return Map.copyOf(next);
    }
}
