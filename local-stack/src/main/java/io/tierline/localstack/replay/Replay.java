package io.tierline.localstack.replay;

import io.tierline.localstack.broker.DeadLetterTopic;
import io.tierline.localstack.process.Journal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Reads dead-letter topics and puts each record back on the topic it came from; one that was cut to fit there is only named.
 *
 * <p>What was offered again is remembered as the offsets of one consumer group, written only after the broker has
 * acknowledged the record: a crash in between offers it twice, which the services' inboxes make a no-op.
 *
 * @param bootstrap {@code host:port} of the broker
 * @param journal told of every record
 */
public record Replay(String bootstrap, Journal journal) {
    /** Consumer group whose offsets say what was offered again. */
    public static final String GROUP = "tierline-replay";

    private static final Duration POLL = Duration.ofMillis(500);

    /**
     * Offers again everything selected that has not been offered again before.
     *
     * @param topics where to look
     * @return how many records were selected
     */
    public int run(List<DeadLetterTopic> topics, Selection selection) throws InterruptedException {
        try (Consumer<byte[], byte[]> consumer = consumer();
                Producer<byte[], byte[]> producer = producer()) {
            int selected = 0;
            for (DeadLetterTopic topic : topics) {
                begin(topic, consumer, selection);
                selected += offerAll(topic, consumer, producer, selection);
            }
            return selected;
        }
    }

    private static void begin(DeadLetterTopic topic, Consumer<byte[], byte[]> consumer, Selection selection) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(Replay::partition)
                .toList();
        consumer.assign(partitions);
        if (selection.fromBeginning()) {
            consumer.seekToBeginning(partitions);
        }
    }

    /** Up to what is there now: what a service refuses meanwhile, perhaps the same record again, waits for the next time. */
    private int offerAll(
            DeadLetterTopic topic,
            Consumer<byte[], byte[]> consumer,
            Producer<byte[], byte[]> producer,
            Selection selection)
            throws InterruptedException {
        Set<Map.Entry<TopicPartition, Long>> ends =
                consumer.endOffsets(consumer.assignment()).entrySet();
        int selected = 0;
        while (ends.stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            List<ReplayRecord> replays = new ArrayList<>();
            consumer.poll(POLL).forEach(record -> replays.add(new ReplayRecord(topic, record)));
            replays.removeIf(replay -> !selection.includes(replay) || isLeftOut(replay));
            offer(replays, producer, selection);
            if (selection.remembers()) {
                consumer.commitSync();
            }
            selected += replays.size();
        }
        return selected;
    }

    /** A part of a record would only be refused again. */
    private boolean isLeftOut(ReplayRecord replay) {
        if (replay.isCut()) {
            journal.say("left out  " + replay.describeOriginal());
        }
        return replay.isCut();
    }

    private void offer(List<ReplayRecord> replays, Producer<byte[], byte[]> producer, Selection selection)
            throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (ReplayRecord replay : replays) {
            journal.say((selection.dryRun() ? "would offer  " : "offered  ") + replay.describe());
            if (!selection.dryRun()) {
                sent.add(producer.send(replay.original()));
            }
        }
        awaitAll(sent);
    }

    private static void awaitAll(List<Future<RecordMetadata>> sent) throws InterruptedException {
        for (Future<RecordMetadata> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("The broker did not take a record; run replay again", e.getCause());
            }
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        GROUP,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }
}
