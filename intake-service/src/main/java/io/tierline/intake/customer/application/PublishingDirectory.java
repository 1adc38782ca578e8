package io.tierline.intake.customer.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.intake.customer.model.Publication;
import io.tierline.intake.customer.model.TenantCustomer;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.BackgroundLoop;
import io.tierline.kit.outbox.Outbox;
import io.tierline.kit.outbox.OutboxSignal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Publishes every customer again each night, in real time, so that a consumer that lost one gets it back. However many
 * replicas run, and whenever one dies, each customer is published once a night.
 */
@ApplicationScoped
public class PublishingDirectory {
    private static final int BATCH = 200;

    /** While so many records wait, the broker is away or busy, and tickets have the right of way. */
    private static final long WAITING = 1_000;

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final WorkerTransactions transactions;
    private final DirectoryStore directory;
    private final TierlineClock clock;
    private final OutboxSignal outbox;
    private final int hour;
    private final long waiting;
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    PublishingDirectory(
            WorkerTransactions transactions,
            DirectoryStore directory,
            TierlineClock clock,
            OutboxSignal outbox,
            DirectoryConfig config,
            TierlineConfig shared) {
        this.transactions = transactions;
        this.directory = directory;
        this.clock = clock;
        this.outbox = outbox;
        this.hour = config.hour();
        this.waiting = Math.clamp(shared.outbox().limit(), 0, WAITING);
    }

    /**
     * Publishes the next batch if one is due, no other replica is at it and the outbox is not full.
     *
     * @return whether it did, and there may be more
     */
    public boolean publishBatch() {
        boolean published = transactions.call(sql -> directory
                .lock(sql)
                .flatMap(publication -> publication.due(clock.realNow(), hour))
                .filter(due -> !directory.isWaiting(sql, waiting))
                .map(due -> publish(sql, due))
                .orElse(false));
        if (published) {
            outbox.raise();
        }
        return published;
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("directory", () -> publishBatch() ? Duration.ZERO : LOOK_AGAIN);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private boolean publish(Sql sql, Publication due) {
        List<TenantCustomer> batch = directory.next(sql, due.after(), BATCH);
        Outbox.append(
                sql,
                batch.stream()
                        .map(one -> DirectoryRecord.of(one.tenant(), one.customer()))
                        .toList());
        directory.store(sql, due.after(batch, BATCH));
        return !batch.isEmpty();
    }
}
