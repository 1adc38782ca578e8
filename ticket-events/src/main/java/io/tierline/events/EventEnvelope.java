package io.tierline.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event with its CloudEvents attributes.
 *
 * @param id UUIDv7, made with the outbox row; the same on every resend
 * @param source the service that says so, for instance {@code intake}
 * @param time when the source decided, on the product's (scaled) clock
 * @param subject the ticket's reference, for instance {@code TL-1042}
 * @param ticketId the ticket, and the record's key
 * @param tenant the support organisation
 * @param sequence counts from 1 per ticket and source
 * @param actor who caused it
 * @param causationId the event that this one answers
 * @param policyVersion the policy version that the ticket is under
 * @param dueAt the instant at which a clock made it due, where a clock caused it
 * @param traceparent W3C trace context
 * @param event the body
 */
public record EventEnvelope(
        UUID id,
        String source,
        Instant time,
        String subject,
        UUID ticketId,
        String tenant,
        long sequence,
        Actor actor,
        @Nullable UUID causationId,
        @Nullable String policyVersion,
        @Nullable Instant dueAt,
        @Nullable String traceparent,
        TicketEvent event) {

    /** The event's type, for instance {@code ticket.submitted}. */
    public String type() {
        return EventTypes.nameOf(event);
    }
}
