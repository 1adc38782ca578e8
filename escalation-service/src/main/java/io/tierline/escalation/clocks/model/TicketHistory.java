package io.tierline.escalation.clocks.model;

import io.tierline.policy.ticket.TicketFact;
import java.util.List;

/**
 * All that went into a ticket's clocks: whoever plays it again under the same policy gets what happened. Holds no texts and
 * no addresses.
 *
 * @param facts in the order in which they were taken. A fact that came after a wake-up of a later instant stands behind the
 *     {@link TicketFact.TimeReached} of that wake-up; other wake-ups are left out, as the clocks say when they were
 */
public record TicketHistory(Opening opening, List<TicketFact> facts) {
    public TicketHistory {
        facts = List.copyOf(facts);
    }
}
