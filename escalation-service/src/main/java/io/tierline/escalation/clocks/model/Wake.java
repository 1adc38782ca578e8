package io.tierline.escalation.clocks.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a ticket is to be woken. At most one wake-up is under way for each instant.
 *
 * @param next the next instant at which anything is due; null: nothing is
 * @param underWay the wake-up that was sent for it; null: none was
 */
public record Wake(@Nullable Instant next, @Nullable Sent underWay) {
    /** Nothing is due. */
    public static final Wake NEVER = new Wake(null, null);

    /**
     * A wake-up that was sent.
     *
     * @param id of its event
     * @param at when, in real time
     */
    public record Sent(UUID id, Instant at) {}

    /** After a fact: a wake-up stays under way if it was sent for the same instant. */
    public Wake at(@Nullable Instant changed) {
        Instant stored = stored(changed);
        return Objects.equals(next, stored) ? this : new Wake(stored, null);
    }

    /** After a wake-up was handled, be it in time, early or late: if it was the one under way, none is any more. */
    public Wake handled(UUID wakeUp, @Nullable Instant changed) {
        return underWay != null && wakeUp.equals(underWay.id()) ? new Wake(stored(changed), null) : at(changed);
    }

    /** The database keeps microseconds: a wake-up that came a part of one too early would find nothing due, for ever. */
    private static @Nullable Instant stored(@Nullable Instant due) {
        if (due == null) {
            return null;
        }
        Instant micros = due.truncatedTo(ChronoUnit.MICROS);
        return micros.equals(due) ? due : micros.plus(1, ChronoUnit.MICROS);
    }
}
