package io.tierline.escalation.waking.model;

import io.tierline.kit.event.TicketRef;
import java.time.Instant;

/**
 * A ticket whose clocks have something due.
 *
 * @param policyVersion the policy version that the ticket is under
 * @param dueAt when it is due, on the product's clock
 * @param wakes how many wake-ups the ticket has had
 * @param repeats how many of them, one after the other, were for this instant and came to nothing
 */
public record DueTicket(TicketRef ticket, String policyVersion, Instant dueAt, long wakes, int repeats) {

    /** The same, once more for the same instant. */
    public DueTicket again() {
        return new DueTicket(ticket, policyVersion, dueAt, wakes, repeats + 1);
    }
}
