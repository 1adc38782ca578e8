package io.tierline.escalation.clocks.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.escalation.clocks.application.ReadingClocks;
import io.tierline.kit.auth.Callers;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.database.RequestRole;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.rest.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clocks of one ticket. */
@Path("/v1/clocks/{reference}")
@Tag(name = "clocks")
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {
    private final ReadingClocks clocks;
    private final Callers callers;
    private final String schema;

    /** Shows clocks to the staff of their tenant. */
    public ClockResource(ReadingClocks clocks, Callers callers, TierlineConfig config) {
        this.clocks = clocks;
        this.callers = callers;
        this.schema = config.schema();
    }

    /** The clocks as they stand after the last fact or wake-up. */
    @GET
    @RolesAllowed({Roles.AGENT, Roles.OPERATOR})
    @Operation(summary = "Show a ticket's clocks: status, severity span, deadlines and the next wake-up")
    public Uni<ClockAnswer> clock(@PathParam("reference") String reference) {
        RequestRole role = callers.current().databaseRole(schema);
        return clocks.find(role, reference)
                .map(found -> found.map(ClockAnswer::of)
                        .orElseThrow(() -> Refusal.notFound("There are no clocks of a ticket " + reference)
                                .toProblem()));
    }
}
