package io.tierline.policy.ticket;

import org.jspecify.annotations.Nullable;

/**
 * What the customer wrote. Read by triage only; never kept with the clocks.
 *
 * @param mailbox the address that a mail was sent to; null: it was no mail, or nobody knows
 */
public record TicketText(
        String subject,
        String description,
        @Nullable String product,
        @Nullable String category,
        @Nullable String mailbox) {

    /** A ticket of which only the subject and description are known. */
    public static TicketText of(String subject, String description) {
        return new TicketText(subject, description, null, null, null);
    }
}
