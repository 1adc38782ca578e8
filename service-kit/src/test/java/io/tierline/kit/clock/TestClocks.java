package io.tierline.kit.clock;

import io.tierline.kit.database.WorkerTransactions;

/** Clocks for tests of other packages. */
public final class TestClocks {
    private TestClocks() {}

    /** A clock of the database, which is not checked again. */
    public static TierlineClock of(WorkerTransactions transactions) {
        return new TierlineClock(new DatabaseClock(transactions));
    }
}
