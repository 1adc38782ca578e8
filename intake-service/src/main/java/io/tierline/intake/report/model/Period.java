package io.tierline.intake.report.model;

import java.time.Duration;
import java.time.Instant;

/**
 * The time that a report is about, half open, on the product's (scaled) clock.
 *
 * @param to after {@code from}, at most {@link #LONGEST} later
 */
public record Period(Instant from, Instant to) {
    /** A leap year. */
    public static final Duration LONGEST = Duration.ofDays(366);

    public Period {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no period of a report: from " + from + " to " + to);
        }
    }
}
