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
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries the outbox to Kafka (rule 1 of the design): one loop per instance over all shards that work, woken by
 * {@link OutboxSignal} and every 100 ms, and one that tries those that fail, with back-off. Any number of instances may run; a
 * shard has one owner at a time.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(100);

    private final WorkerTransactions transactions;
    private final OutboxSignal signal;
    private final ShardRelay shards;
    private final FailingShards failing = new FailingShards();
    private @Nullable BackgroundLoop loop;
    private @Nullable BackgroundLoop retries;

    /** Does nothing before the application starts. */
    @Inject
    public OutboxRelay(
            WorkerTransactions transactions,
            TierlineClock clock,
            TierlineConfig config,
            OutboxSignal signal,
            MeterRegistry metrics) {
        this(
                transactions,
                signal,
                metrics,
                new ShardRelay(
                        transactions,
                        clock,
                        config,
                        metrics,
                        () -> RelayProducer.connect(
                                config.kafka().bootstrap(), config.schema() + "-relay-" + config.instance())));
    }

    OutboxRelay(WorkerTransactions transactions, OutboxSignal signal, MeterRegistry metrics, ShardRelay shards) {
        this.transactions = transactions;
        this.signal = signal;
        this.shards = shards;
        metrics.gauge("tierline.outbox.failing.shards", failing, FailingShards::count);
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("outbox-relay", this::relayAllShards, signal.signal());
        retries = BackgroundLoop.start("outbox-relay-of-failing-shards", this::retryOneShard);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
        if (retries != null) {
            retries.close();
        }
        shards.close();
    }

    /**
     * One pass over the shards that have rows and do not fail; on at once while there is something to carry. It ends with the
     * first that fails, and the next one begins at once, without it.
     */
    Duration relayAllShards() {
        List<Integer> waiting = transactions.call(OutboxTable::shardsWithRows);
        boolean carried = false;
        for (int shard : waiting.stream().filter(this::works).toList()) {
            try {
                carried |= shards.relay(shard) == ShardRelay.Result.CARRIED;
                // Broad on purpose: whatever holds up one shard must not hold up those behind it.
            } catch (RuntimeException e) {
                return setAside(shard, e);
            }
        }
        return carried ? Duration.ZERO : POLL;
    }

    /** One after the other; while they fail, the loop backs off. */
    Duration retryOneShard() {
        Optional<Integer> next = failing.next();
        if (next.isEmpty()) {
            return POLL;
        }
        int shard = next.get();
        failing.failed(shard);
        if (shards.relay(shard) == ShardRelay.Result.ELSEWHERE) {
            throw new ShardElsewhereException(shard);
        }
        failing.recovered(shard);
        signal.raise();
        return Duration.ZERO;
    }

    private boolean works(int shard) {
        return !failing.contains(shard);
    }

    private Duration setAside(int shard, RuntimeException cause) {
        LOG.warnf("outbox shard %d failed and is retried apart from the others: %s", shard, cause);
        failing.failed(shard);
        return Duration.ZERO;
    }
}
