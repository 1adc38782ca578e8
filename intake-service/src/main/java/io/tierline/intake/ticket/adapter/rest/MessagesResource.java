package io.tierline.intake.ticket.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.ticket.adapter.rest.FactRequests.Empty;
import io.tierline.intake.ticket.adapter.rest.FactRequests.EscalationRequest;
import io.tierline.intake.ticket.adapter.rest.FactRequests.MessageRequest;
import io.tierline.intake.ticket.application.FreshIds;
import io.tierline.intake.ticket.model.Change;
import io.tierline.intake.ticket.model.MessageKind;
import io.tierline.kit.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Messages, and requests that another service decides about. */
@Path("/v1/tickets/{reference}")
@Tag(name = "Ticket facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OPERATOR})
public class MessagesResource {
    private final FactAnswers answers;
    private final FreshIds ids;

    /** For the current request. */
    public MessagesResource(FactAnswers answers, FreshIds ids) {
        this.answers = answers;
        this.ids = ids;
    }

    /** Adds a message. */
    @POST
    @Path("/messages")
    @Operation(
            summary = "Add a message",
            description = "A response meets first response; a question makes the ticket pending-customer; a"
                    + " customer-reply opens it again. Customers write customer-reply only.")
    public Uni<Response> message(@PathParam("reference") String reference, @NotNull @Valid MessageRequest message) {
        MessageKind kind = MessageKind.of(message.kind()).orElseThrow();
        var change = new Change.AddMessage(
                ids.next(),
                kind,
                answers.author(),
                message.text(),
                message.happenedAt() == null ? null : message.happenedAt().toInstant());
        return answers.record(201, reference, message, change);
    }

    /** Asks for escalation; escalation decides. */
    @POST
    @Path("/escalation-requests")
    @Operation(
            summary = "Ask for escalation",
            description = "202: the answer comes as ticket.escalated or ticket.escalation-refused in the timeline."
                    + " An agent may name whom to escalate to, whatever the plan says (R12).")
    public Uni<Response> requestEscalation(
            @PathParam("reference") String reference, @Nullable @Valid EscalationRequest request) {
        UUID id = ids.next();
        Change change = request == null
                ? new Change.RequestEscalation(id, null, null)
                : request.toChange(id, ids.next(), answers.author());
        return answers.record(202, reference, request, change);
    }

    /** Asks that the paging of an escalation stop; notification decides. */
    @POST
    @Path("/escalations/{escalation}/acknowledgement")
    @RolesAllowed({Roles.AGENT, Roles.OPERATOR})
    @Operation(
            summary = "Acknowledge an escalation",
            description = "202: paging stops when ticket.alert-acknowledged is in the timeline. Clocks run on.")
    public Uni<Response> acknowledge(
            @PathParam("reference") String reference,
            @PathParam("escalation") UUID escalation,
            @Nullable @Valid Empty empty) {
        return answers.record(202, reference, empty, new Change.AcknowledgeEscalation(escalation));
    }
}
