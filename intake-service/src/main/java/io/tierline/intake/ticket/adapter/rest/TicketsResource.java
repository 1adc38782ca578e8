package io.tierline.intake.ticket.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.adapter.rest.Responding;
import io.tierline.intake.request.model.Answer;
import io.tierline.intake.request.model.FieldRefusal;
import io.tierline.intake.ticket.application.SubmittingTicket;
import io.tierline.intake.ticket.model.Ticket;
import io.tierline.kit.auth.Caller;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.rest.Refusal;
import io.tierline.kit.telemetry.ServiceMetrics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /v1/tickets}. */
@Path("/v1/tickets")
@Tag(name = "Tickets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OPERATOR})
public class TicketsResource {
    private final Responding responding;
    private final SubmittingTicket submitting;
    private final ServiceMetrics metrics;

    /** For the current request. */
    public TicketsResource(Responding responding, SubmittingTicket submitting, ServiceMetrics metrics) {
        this.responding = responding;
        this.submitting = submitting;
        this.metrics = metrics;
    }

    /** Accepts a ticket: 201 means that it is stored and will be triaged. */
    @POST
    @Operation(
            summary = "Submit a ticket",
            description = "201 means that the ticket is stored. Triage and clocks follow within moments.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "a repeat gets the same answer")
    @APIResponse(
            responseCode = "201",
            description = "stored",
            content = @Content(schema = @Schema(implementation = TicketReceipt.class)))
    @APIResponse(responseCode = "400", description = "names every field that is wrong")
    @APIResponse(responseCode = "422", description = "the Idempotency-Key was sent before with another body")
    @APIResponse(
            responseCode = "503",
            description = "too much waits for the broker, or the clock was set back; see Retry-After")
    public Uni<Response> submit(@NotNull @Valid TicketRequest ticket) {
        return responding.once(
                ticket,
                asking -> submitting.submit(asking, ticket.toClaim(customer(asking.caller(), ticket))),
                this::created,
                stored -> metrics.ticketAccepted(stored.policy()));
    }

    private Answer created(Ticket ticket) {
        return responding.answer(201, TicketReceipt.pathOf(ticket), ticket.version(), TicketReceipt.of(ticket));
    }

    /** A customer's token names the only customer that it may write for. */
    private static String customer(Caller caller, TicketRequest ticket) {
        Optional<String> named = Optional.ofNullable(ticket.customer());
        if (caller.isStaff()) {
            return named.orElseThrow(
                    () -> Refusal.invalid("customer", "is required").toProblem());
        }
        String own = caller.customer().orElseThrow();
        if (named.filter(other -> !other.equals(own)).isPresent()) {
            throw FieldRefusal.forbidden("customer", "this token may submit tickets of " + own + " only")
                    .toProblem();
        }
        return own;
    }
}
