package io.tierline.kit.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * How far this instance is behind on each topic that it consumes, in records and in real time. Looked at every second; a
 * look counts once the broker has told where each partition ends, and from the second one on: what was polled before the
 * first may still be in hand.
 */
@ApplicationScoped
public class ConsumerLag {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Longer than anybody waits. */
    private static final Duration UNKNOWN = Duration.ofDays(1);

    private final KafkaClientService clients;
    private final TierlineClock clock;
    private final MeterRegistry metrics;
    private final Map<String, Long> records = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> newestHandled = new ConcurrentHashMap<>();
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    public ConsumerLag(KafkaClientService clients, TierlineClock clock, MeterRegistry metrics) {
        this.clients = clients;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * How old the newest handled record of a topic is while more of it waits; zero if nothing waits; a day while that is
     * not known, as after a start. Real time.
     *
     * @param topic a topic that this service consumes
     */
    public Duration behind(String topic) {
        Long waiting = records.get(topic);
        if (waiting == null) {
            return UNKNOWN;
        }
        return waiting == 0 ? Duration.ZERO : age(newestHandled.get(topic));
    }

    /** Notes that a batch was handled. */
    public void handled(ConsumerRecords<String, byte[]> batch) {
        for (ConsumerRecord<String, byte[]> record : batch) {
            newestHandled.merge(record.topic(), Instant.ofEpochMilli(record.timestamp()), ConsumerLag::later);
        }
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("consumer-lag", this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private Duration look() {
        Map<String, Long> waiting = new HashMap<>();
        for (String channel : clients.getConsumerChannels()) {
            KafkaConsumer<Object, Object> consumer = clients.getConsumer(channel);
            if (consumer != null) {
                consumer.runOnPollingThread(ConsumerLag::lagByTopic)
                        .await()
                        .atMost(PATIENCE)
                        .forEach((topic, lag) -> waiting.merge(topic, lag, Long::sum));
            }
        }
        waiting.forEach((topic, lag) -> {
            if (!seen.add(topic)) {
                note(topic, lag);
            }
        });
        return EVERY;
    }

    private Duration age(@Nullable Instant handled) {
        if (handled == null) {
            return UNKNOWN;
        }
        Duration age = Duration.between(handled, clock.realNow());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private void note(String topic, long lag) {
        if (records.put(topic, lag) == null) {
            Gauge.builder("tierline.consumer.lag", () -> records.getOrDefault(topic, 0L))
                    .tag("topic", topic)
                    .register(metrics);
        }
    }

    private static Map<String, Long> lagByTopic(Consumer<Object, Object> consumer) {
        Map<String, Long> waiting = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        for (TopicPartition partition : consumer.assignment()) {
            consumer.currentLag(partition)
                    .ifPresentOrElse(
                            lag -> waiting.merge(partition.topic(), lag, Long::sum),
                            () -> unknown.add(partition.topic()));
        }
        waiting.keySet().removeAll(unknown);
        return waiting;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
