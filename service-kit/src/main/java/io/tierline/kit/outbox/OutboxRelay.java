package io.tierline.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries the outbox to Kafka (rule 1 of the design): one loop per instance over all shards, woken by
 * {@link OutboxSignal} and every 100 ms. Any number of instances may run; a shard has one owner at a time.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration TOPIC_PATIENCE = Duration.ofSeconds(10);

    private final WorkerTransactions transactions;
    private final TierlineClock clock;
    private final TierlineConfig config;
    private final OutboxSignal signal;
    private final MeterRegistry metrics;
    private final Map<String, Instant> missingTopics = new HashMap<>();
    private @Nullable RelayProducer producer;
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    public OutboxRelay(
            WorkerTransactions transactions,
            TierlineClock clock,
            TierlineConfig config,
            OutboxSignal signal,
            MeterRegistry metrics) {
        this.transactions = transactions;
        this.clock = clock;
        this.config = config;
        this.signal = signal;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("outbox-relay", this::relayAllShards, signal.signal());
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
        if (producer != null) {
            producer.close();
        }
    }

    /** One pass over the shards that have rows; on at once while there is something to carry. */
    private Duration relayAllShards() {
        missingTopics.values().removeIf(clock.realNow()::isAfter);
        boolean carried = false;
        for (int shard : transactions.call(OutboxTable::shardsWithRows)) {
            List<SendOutcome> outcomes = relay(shard);
            outcomes.forEach(this::note);
            carried |= outcomes.stream().anyMatch(SendOutcome.Acknowledged.class::isInstance);
        }
        return carried ? Duration.ZERO : POLL;
    }

    private List<SendOutcome> relay(int shard) {
        Instant start = clock.realNow();
        var batch = new RelayBatch(
                producer(),
                () -> Duration.between(start, clock.realNow()),
                config.outbox().batch());
        return transactions.call(sql -> batch.run(sql, shard, Set.copyOf(missingTopics.keySet())));
    }

    private void note(SendOutcome outcome) {
        switch (outcome) {
            case SendOutcome.Acknowledged sent -> {}
            case SendOutcome.Refused(OutboxRow row, String cause) -> {
                metrics.counter("tierline.outbox.refused", "topic", row.record().topic())
                        .increment();
                LOG.errorf(
                        "parked outbox row %d of ticket %s: %s",
                        row.id(), row.record().key(), cause);
            }
            case SendOutcome.NoTopic(OutboxRow row) -> {
                String topic = row.record().topic();
                if (missingTopics.put(topic, clock.realNow().plus(TOPIC_PATIENCE)) == null) {
                    LOG.errorf("there is no topic %s that this service may write to; its rows wait for it", topic);
                }
            }
            case SendOutcome.Failed(OutboxRow row, Throwable cause) -> throw new BrokerAwayException(row, cause);
        }
    }

    private RelayProducer producer() {
        if (producer == null) {
            producer =
                    RelayProducer.connect(config.kafka().bootstrap(), config.schema() + "-relay-" + config.instance());
        }
        return producer;
    }
}
