package io.tierline.escalation.migrating.application;

import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.migrating.model.Migration;
import io.tierline.escalation.waking.application.DueSignal;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.outbox.Outbox;
import io.tierline.kit.outbox.OutboxSignal;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.policy.PolicyPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Puts open tickets under another version of their policy while everything goes on. Each batch is one transaction: it waits
 * for the facts and wake-ups that are being decided about, and they for it. A wake-up that was sent for an instant of the
 * old version finds nothing due, or just what is.
 */
@ApplicationScoped
public class MigratingTickets {
    /** The most tickets that are locked at once; what waits for them waits some ten milliseconds. */
    static final int BATCH = 200;

    private final OpenClocks clocks;
    private final WorkerTransactions transactions;
    private final PolicyCatalogue policies;
    private final EventFactory events;
    private final TierlineClock clock;
    private final MigrationPace pace;
    private final PolicyPublisher publisher;
    private final OutboxSignal outbox;
    private final DueSignal due;

    /** Migrates by the product's clock. */
    public MigratingTickets(
            OpenClocks clocks,
            WorkerTransactions transactions,
            PolicyCatalogue policies,
            EventFactory events,
            TierlineClock clock,
            MigrationPace pace,
            PolicyPublisher publisher,
            OutboxSignal outbox,
            DueSignal due) {
        this.clocks = clocks;
        this.transactions = transactions;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
        this.pace = pace;
        this.publisher = publisher;
        this.outbox = outbox;
        this.due = due;
    }

    /** A run over all tickets that the migration is about; nothing happens before it is asked for its first page. */
    public MigrationRun run(Migration migration) {
        return new MigrationRun(migration, () -> publish(migration), last -> batch(migration, last));
    }

    /** No ticket is under a version that others could not look up: its file may be gone before another service saw it. */
    private void publish(Migration migration) {
        if (!migration.dryRun()) {
            publisher.publish(List.of(migration.to()));
        }
    }

    private MigrationPage batch(Migration migration, UUID last) {
        if (!migration.dryRun()) {
            pace.awaitTurn();
        }
        MigrationPage page = transactions.call(sql -> batch(sql, migration, last));
        outbox.raise();
        due.raise();
        return page;
    }

    private MigrationPage batch(Sql sql, Migration migration, UUID last) {
        List<TicketClock> locked = clocks.lock(sql, migration, last, BATCH);
        var batch = new MigrationBatch(
                migration, policies::byVersion, events, clock.now().truncatedTo(ChronoUnit.MILLIS));
        locked.forEach(batch::take);
        if (!migration.dryRun() && !batch.changed().isEmpty()) {
            clocks.store(sql, batch.changed());
            Outbox.append(sql, batch.said());
        }
        return new MigrationPage(
                batch.told(),
                locked.isEmpty() ? last : locked.getLast().ticket().id(),
                locked.isEmpty());
    }
}
