package io.tierline.kit.backlog;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How many records wait on the partitions that this instance consumes, by topic, as a gauge: a record waits until its batch
 * is done. Looked at every second; a look counts if the broker answers.
 */
@ApplicationScoped
public class ConsumerLag {
    private static final Logger LOG = Logger.getLogger(ConsumerLag.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What a consumer has: the topics that it wants, and the partitions that it got. */
    private record Share(Set<String> topics, Set<TopicPartition> partitions) {
        static final Share NONE = new Share(Set.of(), Set.of());

        static Share of(Consumer<?, ?> consumer) {
            return new Share(Set.copyOf(consumer.subscription()), Set.copyOf(consumer.assignment()));
        }
    }

    private final KafkaClientService clients;
    private final TierlineConfig config;
    private final HandledOffsets handled;
    private final LagGauges gauges;
    private @Nullable GroupOffsets offsets;
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    public ConsumerLag(
            KafkaClientService clients, TierlineConfig config, HandledOffsets handled, MeterRegistry metrics) {
        this.clients = clients;
        this.config = config;
        this.handled = handled;
        this.gauges = new LagGauges(metrics);
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("consumer-lag", this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
        if (offsets != null) {
            offsets.close();
        }
    }

    private Duration look() {
        if (offsets == null) {
            offsets = GroupOffsets.connect(config, "lag");
        }
        Share share = share();
        gauges.show(share.topics(), offsets.lag(share.partitions(), handled.of(share.partitions())));
        return EVERY;
    }

    private Share share() {
        Set<String> topics = new HashSet<>();
        Set<TopicPartition> partitions = new HashSet<>();
        for (String channel : clients.getConsumerChannels()) {
            KafkaConsumer<Object, Object> consumer = clients.getConsumer(channel);
            if (consumer != null) {
                Share one = shareOf(consumer);
                topics.addAll(one.topics());
                partitions.addAll(one.partitions());
            }
        }
        return new Share(topics, partitions);
    }

    private static Share shareOf(KafkaConsumer<Object, Object> consumer) {
        try {
            return consumer.runOnPollingThread(Share::of).await().atMost(PATIENCE);
        } catch (RejectedExecutionException e) {
            LOG.debugf(e, "a consumer that is closed has no partitions");
            return Share.NONE;
        }
    }
}
