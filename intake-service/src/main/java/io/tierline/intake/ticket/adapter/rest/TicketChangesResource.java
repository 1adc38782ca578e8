package io.tierline.intake.ticket.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.ticket.adapter.rest.FactRequests.LevelRequest;
import io.tierline.intake.ticket.adapter.rest.FactRequests.ScopeRequest;
import io.tierline.intake.ticket.adapter.rest.FactRequests.SeverityRequest;
import io.tierline.intake.ticket.adapter.rest.FactRequests.StatusRequest;
import io.tierline.intake.ticket.model.Change;
import io.tierline.intake.ticket.model.TicketStatus;
import io.tierline.kit.auth.Roles;
import io.tierline.policy.ticket.SupportLevel;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes of status, severity, support level and scope. All take an optional {@code If-Match}. */
@Path("/v1/tickets/{reference}")
@Tag(name = "Ticket facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.OPERATOR})
public class TicketChangesResource {
    private final FactAnswers answers;

    /** For the current request. */
    public TicketChangesResource(FactAnswers answers) {
        this.answers = answers;
    }

    /** Sets the status. */
    @POST
    @Path("/status")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OPERATOR})
    @Operation(
            summary = "Change the status",
            description =
                    "Legal moves: open and pending-customer to each other, to resolved and to closed; resolved to open"
                            + " and to closed. 409 otherwise.")
    public Uni<Response> status(@PathParam("reference") String reference, @NotNull @Valid StatusRequest request) {
        TicketStatus to = TicketStatus.of(request.to()).orElseThrow();
        return answers.record(200, reference, request, new Change.ChangeStatus(to));
    }

    /** Sets the severity; its clocks start at the change. */
    @POST
    @Path("/severity")
    @Operation(
            summary = "Change the severity",
            description = "The view shows the new severity once escalation has set the deadlines anew.")
    public Uni<Response> severity(@PathParam("reference") String reference, @NotNull @Valid SeverityRequest request) {
        return answers.record(200, reference, request, new Change.ChangeSeverity(request.to()));
    }

    /** Sets the support level by hand. */
    @POST
    @Path("/level")
    @Operation(summary = "Change the support level")
    public Uni<Response> level(@PathParam("reference") String reference, @NotNull @Valid LevelRequest request) {
        SupportLevel to = SupportLevel.of(request.to()).orElseThrow();
        return answers.record(200, reference, request, new Change.ChangeLevel(to));
    }

    /** Says whether it is a product problem; only those escalate (S11). */
    @POST
    @Path("/scope")
    @Operation(summary = "Say whether it is a product problem", description = "Out of scope ends escalation (S11).")
    public Uni<Response> scope(@PathParam("reference") String reference, @NotNull @Valid ScopeRequest request) {
        return answers.record(200, reference, request, new Change.ChangeScope(request.inScope()));
    }
}
