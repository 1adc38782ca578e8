package io.tierline.intake.ticket.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.ticket.model.Outcome.Recorded;
import io.tierline.intake.ticket.model.Ticket;
import java.util.Optional;
import java.util.UUID;

/** Keeps tickets and their facts; every method is part of the request's transaction. */
public interface TicketStore {

    /** What a new ticket of a customer needs; empty if the caller knows of no such customer. */
    Uni<Optional<Admission>> admit(String tenant, String customer);

    /** Stores a new ticket, its first fact and the outgoing event. */
    Uni<Void> insert(Recorded submitted, FactRecord record);

    /** Reads a ticket and locks its row until the transaction ends; empty if the caller knows of no such ticket. */
    Uni<Optional<Ticket>> lock(String tenant, String reference);

    /** Stores what a fact made of a locked ticket, the fact and the outgoing event. */
    Uni<Void> append(Recorded recorded, FactRecord record);

    /** Whether a ticket was ever escalated under this id. */
    Uni<Boolean> hasEscalation(UUID ticketId, UUID escalationId);
}
