package io.tierline.escalation.waking.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether wake-ups wait for facts that are still on their way, all in real time: while the facts are more than 5 s behind,
 * but for no longer than 60 s.
 *
 * @param since when the facts fell behind; null: they are not
 */
public record HoldingBack(@Nullable Instant since) {
    /** The facts are not behind. */
    public static final HoldingBack NOT = new HoldingBack(null);

    private static final Duration TOLERATED = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** After a look at how far behind the facts are. */
    public HoldingBack after(Duration behind, Instant now) {
        if (behind.compareTo(TOLERATED) <= 0) {
            return NOT;
        }
        return since == null ? new HoldingBack(now) : this;
    }

    /** Whether wake-ups wait. */
    public boolean holds(Instant now) {
        return since != null && waited(now).compareTo(PATIENCE) < 0;
    }

    /** For how long the facts have been behind. */
    public Duration waited(Instant now) {
        return since == null ? Duration.ZERO : Duration.between(since, now);
    }
}
