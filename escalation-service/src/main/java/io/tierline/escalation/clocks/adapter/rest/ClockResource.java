package io.tierline.escalation.clocks.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.escalation.clocks.application.ExplainingClocks;
import io.tierline.kit.auth.Callers;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.RequestRole;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.rest.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The clocks of one ticket. */
@Path("/v1/clocks/{reference}")
@Tag(name = "clocks")
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {
    private final ExplainingClocks clocks;
    private final Callers callers;
    private final TierlineClock clock;
    private final String schema;

    /** Shows clocks to the staff of their tenant. */
    public ClockResource(ExplainingClocks clocks, Callers callers, TierlineClock clock, TierlineConfig config) {
        this.clocks = clocks;
        this.callers = callers;
        this.clock = clock;
        this.schema = config.schema();
    }

    /** The clocks as they stand after the last fact or wake-up, and their ledger. */
    @GET
    @RolesAllowed({Roles.AGENT, Roles.OPERATOR})
    @Operation(
            summary = "Show a ticket's clocks: status, severity span, deadlines, the next wake-up and the ledger",
            description = "The ledger says for each target what its clock did, segment by segment, and why.")
    public Uni<ClockAnswer> clock(
            @PathParam("reference") String reference,
            @Parameter(
                            description =
                                    "Until when the ledger goes, for instance 2026-11-20T10:00:00Z; now if absent."
                                            + " What lies ahead, a year at most, is as it will be if nothing else happens.")
                    @QueryParam("until")
                    @Nullable
                    String until) {
        RequestRole role = callers.current().databaseRole(schema);
        return clocks.explain(role, reference, LedgerUntil.read(until, clock.now()))
                .map(found -> found.map(ClockAnswer::of)
                        .orElseThrow(() -> Refusal.notFound("There are no clocks of a ticket " + reference)
                                .toProblem()));
    }
}
