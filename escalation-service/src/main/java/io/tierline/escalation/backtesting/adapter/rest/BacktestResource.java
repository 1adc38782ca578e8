package io.tierline.escalation.backtesting.adapter.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.tierline.escalation.backtesting.application.RunningBacktests;
import io.tierline.escalation.backtesting.application.TooManyBacktestsException;
import io.tierline.kit.auth.Callers;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.database.RequestRole;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.JsonLines;
import io.tierline.kit.rest.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.common.util.RestMediaType;
import org.jspecify.annotations.Nullable;

/** What a draft of a policy would have changed for the tickets of the past. Nothing is stored and nobody is told. */
@Path("/v1/backtests")
@Tag(name = "backtests")
public class BacktestResource {
    private static final int RETRY_AFTER_SECONDS = 30;

    private final RunningBacktests backtests;
    private final PolicyCatalogue policies;
    private final Callers callers;
    private final JsonLines lines;
    private final String schema;

    /** Plays the tickets of the caller's tenant. */
    public BacktestResource(
            RunningBacktests backtests,
            PolicyCatalogue policies,
            Callers callers,
            JsonLines lines,
            TierlineConfig config) {
        this.backtests = backtests;
        this.policies = policies;
        this.callers = callers;
        this.lines = lines;
        this.schema = config.schema();
    }

    /** Runs for as long as the client listens. */
    @POST
    @Blocking
    @RolesAllowed({Roles.AGENT, Roles.OPERATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(RestMediaType.APPLICATION_NDJSON)
    @Operation(
            summary = "Play stored tickets under a draft of their policy and stream what would have changed",
            description =
                    "Plays every ticket of the draft's programme that was submitted in the period, until now: once"
                            + " under the policy version that it was submitted under, once under the draft, over the same facts."
                            + " What triage and people decided is taken as it was. The answer is one JSON object a line: changed"
                            + " tickets and progress as they come, the summary last. Hanging up ends the run.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = RestMediaType.APPLICATION_NDJSON,
                            schema = @Schema(implementation = BacktestLine.class)))
    @APIResponse(responseCode = "400", description = "A field, or a line of the draft, is wrong")
    @APIResponse(responseCode = "503", description = "Four backtests run already")
    public Multi<byte[]> run(@Nullable BacktestRequest request) {
        RequestRole role = callers.current().databaseRole(schema);
        ReadingRequest.Checked checked = ReadingRequest.read(request, policies);
        return backtests
                .run(role, checked.draft(), checked.period())
                .map(news -> lines.of(BacktestLine.of(news)))
                .onFailure(TooManyBacktestsException.class)
                .transform(_ -> Refusal.unavailable("Four backtests run already", RETRY_AFTER_SECONDS)
                        .toProblem());
    }
}
