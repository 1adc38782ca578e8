package io.tierline.policy.ledger;

import java.time.Duration;
import java.time.Instant;

/**
 * What a target's clock did for a while; half open, as intervals of calendars are (R1).
 *
 * @param cause why, in a few words
 */
public record Segment(SegmentKind kind, Instant start, Instant end, String cause) {

    /** How much of it counts. */
    public Duration counted() {
        return kind == SegmentKind.RAN ? Duration.between(start, end) : Duration.ZERO;
    }

    boolean continues(Segment before) {
        return kind == before.kind && cause.equals(before.cause) && start.equals(before.end);
    }
}
