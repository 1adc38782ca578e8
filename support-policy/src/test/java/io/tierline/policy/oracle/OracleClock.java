package io.tierline.policy.oracle;

import io.tierline.policy.oracle.OracleRow.Span;

/** An hourglass: so many seconds left, one step less with every step that counts. */
final class OracleClock {

    private final Span span;
    private final OracleHours place;
    private long secondsLeft;

    OracleClock(Span span, OracleHours place) {
        this.span = span;
        this.place = place;
        this.secondsLeft = secondsOf(span);
    }

    /** Lets the step [{@code now}, {@code now + step}) run, in seconds; a closed calendar lets nothing run (R1). */
    void tick(long now, long step) {
        if (secondsLeft > 0 && (!span.business() || place.isOpen(now))) {
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
