package io.tierline.escalation.clocks.model;

import java.time.Instant;
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
        return Objects.equals(next, changed) ? this : new Wake(changed, null);
    }

    /** After a wake-up was handled, be it in time, early or late: if it was the one under way, none is any more. */
    public Wake handled(UUID wakeUp, @Nullable Instant changed) {
        return underWay != null && wakeUp.equals(underWay.id()) ? new Wake(changed, null) : at(changed);
    }
}
