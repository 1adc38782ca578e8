package io.tierline.kit.telemetry;

import java.time.Duration;

/** How late something was, as a timer can count it. */
public final class Lateness {
    /** A timer counts nanoseconds in 64 bits: an event of another century, written by hand, must not be too much for it. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private Lateness() {}

    /** Real time from zero, for what was early, to a day, for all that was later. */
    public static Duration countable(Duration late) {
        if (late.isNegative()) {
            return Duration.ZERO;
        }
        return late.compareTo(LONGEST) > 0 ? LONGEST : late;
    }
}
