package io.tierline.intake.ticket.adapter.rest;

import io.tierline.events.EventTypes;
import io.tierline.events.IntakeEvent;
import io.tierline.intake.ticket.application.Receipt;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a fact was recorded. */
@Schema(name = "FactReceipt")
public record FactReceipt(
        @Schema(description = "the id of the event, as in the timeline")
        UUID id,

        @Schema(examples = "ticket.status-changed") String type,

        @Schema(description = "when it happened for the clocks")
        Instant occurredAt,

        @Schema(examples = "TL-1042") String reference,

        @Schema(description = "the ticket's status after it", examples = "open")
        String status,

        @Schema(description = "the fact as it is published", implementation = Object.class)
        IntakeEvent fact) {

    static FactReceipt of(Receipt receipt) {
        IntakeEvent fact = receipt.fact();
        return new FactReceipt(
                receipt.eventId(),
                EventTypes.nameOf(fact),
                fact.occurredAt(),
                receipt.ticket().key().reference(),
                receipt.ticket().status().word(),
                fact);
    }
}
