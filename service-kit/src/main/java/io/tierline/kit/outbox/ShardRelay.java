package io.tierline.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.database.WorkerTransactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries a batch of one shard, and tells of what cannot be carried. May be used by several threads. */
final class ShardRelay implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ShardRelay.class);
    private static final Duration TOPIC_PATIENCE = Duration.ofSeconds(10);

    /** What became of a batch. */
    enum Result {
        /** The broker took some of it. */
        CARRIED,
        /** There was nothing that could be carried. */
        NOTHING,
        /** Another instance has the shard. */
        ELSEWHERE
    }

    private final WorkerTransactions transactions;
    private final TierlineClock clock;
    private final int limit;
    private final MeterRegistry metrics;
    private final Supplier<RelayProducer> connection;
    private final Map<String, Instant> missingTopics = new ConcurrentHashMap<>();
    private @Nullable RelayProducer producer;

    /**
     * Does nothing yet.
     *
     * @param connection makes the producer, once, when the first batch needs it
     */
    ShardRelay(
            WorkerTransactions transactions,
            TierlineClock clock,
            TierlineConfig config,
            MeterRegistry metrics,
            Supplier<RelayProducer> connection) {
        this.transactions = transactions;
        this.clock = clock;
        this.limit = config.outbox().batch();
        this.metrics = metrics;
        this.connection = connection;
    }

    /**
     * Carries the shard's next batch.
     *
     * @throws BrokerAwayException if the fate of a row is not known; what became of the others is done and noted
     */
    Result relay(int shard) {
        missingTopics.values().removeIf(clock.realNow()::isAfter);
        Instant start = clock.realNow();
        var batch = new RelayBatch(producer(), () -> Duration.between(start, clock.realNow()), limit);
        return transactions
                .call(sql -> batch.run(sql, shard, Set.copyOf(missingTopics.keySet())))
                .map(this::result)
                .orElse(Result.ELSEWHERE);
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }

    private Result result(List<SendOutcome> outcomes) {
        outcomes.forEach(this::note);
        outcomes.forEach(ShardRelay::requireKnown);
        return outcomes.stream().anyMatch(SendOutcome.Acknowledged.class::isInstance) ? Result.CARRIED : Result.NOTHING;
    }

    private void note(SendOutcome outcome) {
        switch (outcome) {
            case SendOutcome.Acknowledged sent -> {}
            case SendOutcome.Failed unknown -> {}
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
        }
    }

    private static void requireKnown(SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Failed(OutboxRow row, Throwable cause)) {
            throw new BrokerAwayException(row, cause);
        }
    }

    private synchronized RelayProducer producer() {
        if (producer == null) {
            producer = connection.get();
        }
        return producer;
    }
}
