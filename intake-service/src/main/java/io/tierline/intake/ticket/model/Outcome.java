package io.tierline.intake.ticket.model;

import io.tierline.events.IntakeEvent;

/** What became of a {@link Change}. */
public sealed interface Outcome {

    /** Accepted: the ticket as it now stands and the fact to store and publish. */
    record Recorded(Ticket ticket, IntakeEvent fact) implements Outcome {}

    /**
     * Not possible in the ticket's status.
     *
     * @param field the field of the request that cannot be granted
     * @param detail why not, and what would be right, for people
     */
    record Refused(String field, String detail) implements Outcome {}
}
