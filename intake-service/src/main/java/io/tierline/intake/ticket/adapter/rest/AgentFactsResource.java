package io.tierline.intake.ticket.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.ticket.adapter.rest.FactRequests.Empty;
import io.tierline.intake.ticket.model.Change;
import io.tierline.kit.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What agents record that happened between them and the customer. The body may be left out. */
@Path("/v1/tickets/{reference}")
@Tag(name = "Ticket facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.OPERATOR})
public class AgentFactsResource {
    private final FactAnswers answers;

    /** For the current request. */
    public AgentFactsResource(FactAnswers answers) {
        this.answers = answers;
    }

    /** The customer confirmed receipt and severity by phone (S6). */
    @POST
    @Path("/phone-confirmations")
    @Operation(summary = "Record that the customer confirmed by phone (S6)")
    public Uni<Response> phoneConfirmation(@PathParam("reference") String reference, @Nullable @Valid Empty empty) {
        return answers.record(201, reference, empty, new Change.ConfirmPhone());
    }

    /** A workaround was offered (H7). */
    @POST
    @Path("/workarounds")
    @Operation(summary = "Record that a workaround was offered (H7)")
    public Uni<Response> workaround(@PathParam("reference") String reference, @Nullable @Valid Empty empty) {
        return answers.record(201, reference, empty, new Change.OfferWorkaround());
    }

    /** Both sides agreed that the ticket is high (H10). */
    @POST
    @Path("/high-agreements")
    @Operation(summary = "Record that both sides agreed on high (H10)")
    public Uni<Response> highAgreement(@PathParam("reference") String reference, @Nullable @Valid Empty empty) {
        return answers.record(201, reference, empty, new Change.AgreeHigh());
    }
}
