package io.tierline.kit.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * Ties this machine's monotonic time to real time.
 *
 * @param real a real instant
 * @param nanos what the monotonic clock showed then, in nanoseconds
 */
record Anchor(Instant real, long nanos) {

    /** The real instant at which the monotonic clock shows so much. */
    Instant at(long monotonicNanos) {
        return real.plusNanos(monotonicNanos - nanos);
    }

    /** How far this anchor is ahead of another at one point of monotonic time; negative if behind. */
    Duration aheadOf(Anchor other) {
        return Duration.between(other.real, at(other.nanos));
    }
}
