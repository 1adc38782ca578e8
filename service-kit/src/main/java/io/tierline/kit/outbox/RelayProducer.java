package io.tierline.kit.outbox;

import io.tierline.kit.loop.StoppedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends rows and waits for what becomes of each. */
final class RelayProducer implements AutoCloseable {
    private static final Duration LAST_SENDS = Duration.ofSeconds(1);

    private final Producer<String, byte[]> producer;

    RelayProducer(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** All waits together stay below the 5 s after which the database ends the relay's transaction. */
    static RelayProducer connect(String bootstrap, String clientId) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.CLIENT_ID_CONFIG,
                clientId,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                1,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                700,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                3_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                4_000);
        return new RelayProducer(new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    /** Sends rows of different keys, and returns when the fate of each is known. */
    List<SendOutcome> send(List<OutboxRow> rows) {
        List<Future<RecordMetadata>> sends = rows.stream().map(this::send).toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> outcome(rows.get(i), sends.get(i)))
                .toList();
    }

    @Override
    public void close() {
        producer.close(LAST_SENDS);
    }

    private Future<RecordMetadata> send(OutboxRow row) {
        try {
            return producer.send(kafkaRecord(row.record()));
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static SendOutcome outcome(OutboxRow row, Future<RecordMetadata> send) {
        try {
            send.get();
            return new SendOutcome.Acknowledged(row);
        } catch (ExecutionException e) {
            return SendOutcome.failure(row, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private static ProducerRecord<String, byte[]> kafkaRecord(OutgoingRecord record) {
        var kafkaRecord = new ProducerRecord<>(record.topic(), record.key(), record.value());
        record.headers()
                .forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafkaRecord;
    }
}
