package io.tierline.kit.clock;

import io.tierline.kit.database.WorkerTransactions;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Clocks for tests of other packages. */
public final class TestClocks {
    private TestClocks() {}

    /** A clock of the database, which is not checked again. */
    public static TierlineClock of(WorkerTransactions transactions) {
        return new TierlineClock(new DatabaseClock(transactions));
    }

    /** A clock that moves with a counter of nanoseconds. */
    public static TierlineClock from(Instant start, AtomicLong nanos) {
        return new TierlineClock(() -> new ClockReading(start, 0, 0, Scale.REAL), nanos::get);
    }
}
