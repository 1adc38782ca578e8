package io.tierline.kit.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * What the database's clock showed between two points of monotonic time.
 *
 * @param real the database's clock
 * @param askedAt monotonic nanoseconds before the question
 * @param answeredAt monotonic nanoseconds after the answer
 * @param scale how the product's clock runs
 */
record ClockReading(Instant real, long askedAt, long answeredAt, Scale scale) {
    /** Further off than this, a clock is not to be trusted. */
    static final Duration TOLERANCE = Duration.ofMillis(250);

    /** The best guess is that the database looked half-way between question and answer. */
    Anchor anchor() {
        return new Anchor(real, askedAt + roundTripNanos() / 2);
    }

    /** How long the answer took, in nanoseconds; half of it is the doubt in the reading. */
    long roundTripNanos() {
        return answeredAt - askedAt;
    }

    /** Whether an earlier anchor, carried on by monotonic time, still tells the database's time. */
    boolean confirms(Anchor carriedOn) {
        Duration allowed = TOLERANCE.plusNanos(roundTripNanos() / 2);
        return carriedOn.aheadOf(anchor()).abs().compareTo(allowed) <= 0;
    }
}
