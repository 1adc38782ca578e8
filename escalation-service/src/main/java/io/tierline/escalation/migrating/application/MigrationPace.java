package io.tierline.escalation.migrating.application;

import io.tierline.kit.backlog.CatchingUp;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * When a migration may take its next batch: like everything that decides by the clock, not while the clock is not trusted
 * or facts are behind; and not while what it said before still waits to be sent, for escalations wait behind that.
 */
@ApplicationScoped
public class MigrationPace {
    private static final int WAITING_AT_MOST = MigratingTickets.BATCH;

    /** In real time; facts that are behind are waited for no longer than 60 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final CatchingUp catchingUp;
    private final WorkerTransactions transactions;
    private final TierlineClock clock;

    /** Looks at what the service knows of itself. */
    public MigrationPace(CatchingUp catchingUp, WorkerTransactions transactions, TierlineClock clock) {
        this.catchingUp = catchingUp;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Blocks until the next batch may be taken.
     *
     * @throws IllegalStateException if that takes longer than 90 s of real time
     */
    void awaitTurn() {
        Instant end = clock.realNow().plus(PATIENCE);
        while (mustWait()) {
            if (clock.realNow().isAfter(end)) {
                throw new IllegalStateException(
                        "the clock was not trusted, facts were behind or the outbox was full for " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private boolean mustWait() {
        return !clock.trusted() || catchingUp.holdsBack() || isBehind();
    }

    private boolean isBehind() {
        return transactions.call(sql -> Outbox.waiting(sql, WAITING_AT_MOST + 1)) > WAITING_AT_MOST;
    }
}
