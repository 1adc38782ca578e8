package io.tierline.escalation.clocks.model;

import io.tierline.policy.ticket.TicketFact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way to the clocks.
 *
 * @param requestId the request for escalation that the fact is; null for all other facts
 */
public record ClockFact(TicketFact fact, @Nullable UUID requestId) {

    /** A fact that is no request. */
    public static ClockFact of(TicketFact fact) {
        return new ClockFact(fact, null);
    }
}
