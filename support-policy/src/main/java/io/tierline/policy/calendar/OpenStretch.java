package io.tierline.policy.calendar;

import java.time.Instant;

/** A stretch of open time, half open (R1). */
public record OpenStretch(Instant start, Instant end) {

    boolean isEmpty() {
        return !start.isBefore(end);
    }
}
