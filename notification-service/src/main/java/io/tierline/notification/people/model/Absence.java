package io.tierline.notification.people.model;

import java.time.Instant;

/**
 * A time in which somebody is away, on the product's (scaled) clock: from one instant up to, but not with, another.
 *
 * @param to after {@code from}
 */
public record Absence(Instant from, Instant to) {
    public Absence {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("an absence ends after it begins, not from " + from + " to " + to);
        }
    }

    /** Whether the person is away at an instant; back at the very end (R1). */
    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
