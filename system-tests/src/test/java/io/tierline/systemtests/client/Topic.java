package io.tierline.systemtests.client;

import static org.apache.kafka.clients.consumer.ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * A topic, read and written past the product.
 *
 * @param broker bootstrap address
 * @param name of the topic
 */
public record Topic(String broker, String name) {

    /** Every record that lies on the topic now; none if there is no such topic. */
    public List<RawEvent> all() {
        Map<String, Object> settings = Map.of(BOOTSTRAP_SERVERS_CONFIG, broker, "allow.auto.create.topics", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Stream.ofNullable(
                            consumer.listTopics().get(name))
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readUpTo(consumer, consumer.endOffsets(partitions));
        }
    }

    private static List<RawEvent> readUpTo(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<RawEvent> found = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(next -> found.add(RawEvent.of(next)));
        }
        return found;
    }

    /**
     * Puts a record on the topic by hand.
     *
     * @param key the ticket id, as a producer of the product would set it, or anything else
     * @param headers none, some or all of the contract
     * @param value any bytes
     * @return where it lies
     */
    public RecordMetadata put(@Nullable String key, Map<String, String> headers, byte[] value) {
        Map<String, Object> settings = Map.of(BOOTSTRAP_SERVERS_CONFIG, broker, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> written = new ProducerRecord<>(name, key, value);
            headers.forEach((header, text) -> written.headers().add(header, text.getBytes(StandardCharsets.UTF_8)));
            return producer.send(written).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot write to " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in writing to " + name, e);
        }
    }
}
