package io.tierline.kit.policy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.events.Topics;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.loop.BackgroundLoop;
import io.tierline.policy.loader.PolicyLoader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads the topic {@code policies} from its beginning: every instance all of it, so in no consumer group. */
@ApplicationScoped
public class PolicyReader {
    private static final Logger LOG = Logger.getLogger(PolicyReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(5);

    private final PolicyCatalogue catalogue;
    private final TierlineConfig config;
    private final TierlineClock clock;
    private final PolicyRejections rejections;
    private @Nullable Consumer<String, byte[]> consumer;
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    PolicyReader(PolicyCatalogue catalogue, TierlineConfig config, TierlineClock clock, PolicyRejections rejections) {
        this.catalogue = catalogue;
        this.config = config;
        this.clock = clock;
        this.rejections = rejections;
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("policy-reader", this::read);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
        if (consumer != null) {
            consumer.close();
        }
    }

    private Duration read() {
        if (consumer == null) {
            consumer = connect();
        }
        if (consumer.assignment().isEmpty()) {
            assignAll(consumer);
        }
        readOn(consumer);
        return Duration.ZERO;
    }

    private void readOn(Consumer<String, byte[]> reading) {
        Instant asOf = clock.realNow();
        Map<TopicPartition, Long> ends = reading.endOffsets(reading.assignment(), BROKER_PATIENCE);
        reading.poll(POLL).forEach(this::take);
        if (ends.entrySet().stream().allMatch(end -> reading.position(end.getKey()) >= end.getValue())) {
            catalogue.topicRead(asOf);
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        String key = record.key();
        byte[] text = record.value();
        if (key == null || isKnown(key)) {
            return;
        }
        if (text == null) {
            rejections.forgive(key);
            return;
        }
        try {
            catalogue.add(PolicyLoader.load(key, new String(text, StandardCharsets.UTF_8)));
            LOG.infof("learnt policy %s", key);
            // Broad on purpose: whatever one text does to the loader, those behind it are to be learnt.
        } catch (RuntimeException e) {
            rejections.refuse(key.split("@", 2)[0], key);
            LOG.errorf(e, "the topic %s holds a policy that does not load: %s", Topics.POLICIES, key);
        }
    }

    private boolean isKnown(String key) {
        return catalogue.byVersion(key.substring(key.indexOf('@') + 1)).isPresent();
    }

    private Consumer<String, byte[]> connect() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                config.kafka().bootstrap(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                config.schema() + "-policies-" + config.instance(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static void assignAll(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.POLICIES).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }
}
