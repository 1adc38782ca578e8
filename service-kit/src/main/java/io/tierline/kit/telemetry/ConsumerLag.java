package io.tierline.kit.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * How many records wait for this instance on each topic that it consumes, as a gauge. Looked at every second; a look counts
 * once the broker has told where each partition ends.
 */
@ApplicationScoped
public class ConsumerLag {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaClientService clients;
    private final MeterRegistry metrics;
    private final Map<String, Long> records = new ConcurrentHashMap<>();
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    public ConsumerLag(KafkaClientService clients, MeterRegistry metrics) {
        this.clients = clients;
        this.metrics = metrics;
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
        waiting.forEach(this::note);
        return EVERY;
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
}
