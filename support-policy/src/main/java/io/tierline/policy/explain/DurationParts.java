package io.tierline.policy.explain;

import java.time.Duration;

/** A duration as people say it: 1 week, 30 days, but 72 hours. */
record DurationParts(long weeks, long days, long hours, long minutes) {

    private static final long SAID_IN_HOURS = 72;

    static DurationParts of(Duration time) {
        boolean whole = time.equals(Duration.ofDays(time.toDays()));
        if (whole && time.toDays() % 7 == 0) {
            return new DurationParts(time.toDays() / 7, 0, 0, 0);
        }
        return whole && time.toHours() > SAID_IN_HOURS
                ? new DurationParts(0, time.toDays(), 0, 0)
                : new DurationParts(0, 0, time.toHours(), time.toMinutesPart());
    }
}
