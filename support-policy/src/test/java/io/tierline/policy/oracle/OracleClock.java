package io.tierline.policy.oracle;

import io.tierline.policy.oracle.OracleRow.Span;

/** An hourglass: so many seconds left, one step less with every step that counts. */
final class OracleClock {

    private final Span span;
    private long secondsLeft;

    OracleClock(Span span) {
        this.span = span;
        this.secondsLeft = secondsOf(span);
    }

    /** Lets a step of so many seconds run; a place that is closed lets no business time run (R1). */
    void tick(boolean open, long step) {
        if (secondsLeft > 0 && (!span.business() || open)) {
            secondsLeft -= step;
        }
    }

    boolean hasRunOut() {
        return secondsLeft == 0;
    }

    long secondsLeft() {
        return secondsLeft;
    }

    void restart() {
        secondsLeft = secondsOf(span);
    }

    private static long secondsOf(Span span) {
        return span.minutes() * 60L;
    }
}
