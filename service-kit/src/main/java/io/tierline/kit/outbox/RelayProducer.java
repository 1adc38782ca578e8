package io.tierline.kit.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends rows and waits for what becomes of each. */
final class RelayProducer implements AutoCloseable {
    private static final Duration LAST_SENDS = Duration.ofSeconds(1);

    private final Producer<String, byte[]> producer;

    RelayProducer(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * One wait for metadata and the delivery time-out together stay below the 5 s after which the database ends the
     * relay's transaction.
     */
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

    /**
     * Sends rows of different keys, and returns when the fate of each is known. A row of which nothing is said was not
     * sent, because a topic of the wave is missing: it comes again in the next batch.
     */
    List<SendOutcome> send(List<OutboxRow> rows) {
        var sends = new WaveSends(producer);
        rows.forEach(sends::offer);
        return sends.outcomes();
    }

    @Override
    public void close() {
        producer.close(LAST_SENDS);
    }
}
