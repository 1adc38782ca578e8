package io.tierline.escalation.clocks.application;

import io.tierline.kit.consume.NotYetException;
import java.time.Duration;
import java.time.Instant;

/** Nothing is decided before its time: a fact from the future would make happen what is not due. */
final class Punctuality {
    /** By how much the database's clock may be set back while facts are on their way; whoever is further ahead is wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RealTimeAhead ahead;

    Punctuality(RealTimeAhead ahead) {
        this.ahead = ahead;
    }

    /**
     * Lets facts of the past and the present through.
     *
     * @throws NotYetException if it will be so late within 30 s of real time
     * @throws IllegalArgumentException if it will not
     */
    void check(Instant occurredAt, Instant now) {
        if (!occurredAt.isAfter(now)) {
            return;
        }
        if (ahead.until(occurredAt).compareTo(PATIENCE) > 0) {
            throw new IllegalArgumentException("occurredAt " + occurredAt + " lies in the future, now is " + now);
        }
        throw new NotYetException("it is not yet " + occurredAt);
    }
}
