package io.tierline.intake.ticket.adapter.rest;

import io.tierline.intake.ticket.model.Ticket;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a ticket was accepted: it is stored. */
@Schema(name = "TicketReceipt")
public record TicketReceipt(
        @Schema(examples = "TL-1042") String reference,
        UUID id,
        String status,
        String customer,
        String policy,
        String policyVersion,
        Instant submittedAt,
        Map<String, String> links) {

    static TicketReceipt of(Ticket ticket) {
        String self = pathOf(ticket);
        return new TicketReceipt(
                ticket.key().reference(),
                ticket.key().id(),
                ticket.status().word(),
                ticket.customer(),
                ticket.policy(),
                ticket.policyVersion(),
                ticket.lastFactAt(),
                Map.of("self", self, "timeline", self + "/timeline", "events", self + "/events"));
    }

    static String pathOf(Ticket ticket) {
        return "/v1/tickets/" + ticket.key().reference();
    }
}
