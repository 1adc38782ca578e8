package io.tierline.intake.ticket.application;

import io.tierline.events.Actor;
import io.tierline.events.IntakeEvent;
import io.tierline.intake.request.model.Asking;
import io.tierline.intake.request.model.TraceParent;
import io.tierline.intake.ticket.model.MessageKind;
import io.tierline.intake.ticket.model.Outcome.Recorded;
import io.tierline.intake.ticket.model.Ticket;
import io.tierline.intake.ticket.model.TicketKey;
import io.tierline.kit.event.EventDraft;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.event.TicketRef;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the outgoing event of a fact. */
@ApplicationScoped
class FactRecords {
    private final EventFactory events;

    FactRecords(EventFactory events) {
        this.events = events;
    }

    /** The event of what was just recorded; its time is the fact's {@code occurredAt}, its trace the request's. */
    FactRecord of(Recorded recorded, Asking asking, String channel) {
        Actor actor = asking.actor(channel);
        Ticket ticket = recorded.ticket();
        IntakeEvent fact = recorded.fact();
        EventDraft draft = EventDraft.of(ticket.version(), fact).by(actor).under(ticket.policyVersion());
        TicketKey key = ticket.key();
        var ref = new TicketRef(key.id(), key.reference(), key.tenant());
        String trace = asking.trace().map(TraceParent::text).orElse(null);
        return new FactRecord(actor, isInternal(fact, actor), events.original(ref, draft, fact.occurredAt(), trace));
    }

    /** Notes are between colleagues, but for what a customer wrote itself. */
    private static boolean isInternal(IntakeEvent fact, Actor actor) {
        return actor.kind() != Actor.Kind.CUSTOMER
                && fact instanceof IntakeEvent.MessageAdded message
                && message.kind().equals(MessageKind.NOTE.word());
    }
}
