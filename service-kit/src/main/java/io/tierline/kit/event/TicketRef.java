package io.tierline.kit.event;

import io.tierline.events.EventEnvelope;
import java.util.UUID;

/**
 * Which ticket an event is about.
 *
 * @param id the ticket's id, and its events' key
 * @param reference the number that people use, for instance {@code TL-1042}
 * @param tenant the support organisation
 */
public record TicketRef(UUID id, String reference, String tenant) {

    /** The ticket of an event. */
    public static TicketRef of(EventEnvelope event) {
        return new TicketRef(event.ticketId(), event.subject(), event.tenant());
    }
}
