package io.tierline.escalation.migrating.application;

import io.tierline.escalation.migrating.application.MigrationNews.Totals;
import io.tierline.escalation.migrating.model.Migration;
import io.tierline.escalation.migrating.model.TicketMigration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Where one migration stands, from batch to batch: they come one after the other. */
public final class MigrationRun {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Migration migration;
    private final Runnable beginning;
    private final Function<UUID, MigrationPage> batches;
    private UUID last = BEFORE_ALL;
    private Totals totals = Totals.NONE;

    MigrationRun(Migration migration, Runnable beginning, Function<UUID, MigrationPage> batches) {
        this.migration = migration;
        this.beginning = beginning;
        this.batches = batches;
    }

    /** What was asked for. */
    public Migration migration() {
        return migration;
    }

    /** Migrates the next batch; blocks. The news with totals are the last. */
    public MigrationNews next() {
        if (last.equals(BEFORE_ALL)) {
            beginning.run();
        }
        MigrationPage page = batches.apply(last);
        last = page.last();
        for (TicketMigration ticket : page.tickets()) {
            totals = totals.and(ticket);
        }
        return new MigrationNews(page.tickets(), page.end() ? Optional.of(totals) : Optional.empty());
    }
}
