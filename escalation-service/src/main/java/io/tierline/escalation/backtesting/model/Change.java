package io.tierline.escalation.backtesting.model;

import io.tierline.escalation.backtesting.model.Happening.Step;
import io.tierline.policy.NotificationRole;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A difference that the draft makes to a ticket.
 *
 * @param before when it happened; null: it did not
 * @param after when it would have happened; null: it would not
 * @param told whom the draft tells of it; if it no longer happens, whom the ticket's own policy told
 * @param called those among them who are told by phone
 */
public record Change(
        Step step,
        @Nullable Instant before,
        @Nullable Instant after,
        Set<NotificationRole> told,
        Set<NotificationRole> called) {
    public Change {
        told = Set.copyOf(told);
        called = Set.copyOf(called);
    }

    /** Of which sort a difference is. */
    public enum Kind {
        /** It did not happen and would have. */
        MORE,
        /** It happened and would not have. */
        FEWER,
        /** It would have happened earlier. */
        EARLIER,
        /** It would have happened later. */
        LATER
    }

    /** Of which sort it is. */
    public Kind kind() {
        if (before == null) {
            return Kind.MORE;
        }
        if (after == null) {
            return Kind.FEWER;
        }
        return after.isBefore(before) ? Kind.EARLIER : Kind.LATER;
    }
}
