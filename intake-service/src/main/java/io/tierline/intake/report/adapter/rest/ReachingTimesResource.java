package io.tierline.intake.report.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.report.application.ReportingReachingTimes;
import io.tierline.intake.report.model.Period;
import io.tierline.intake.request.adapter.rest.Responding;
import io.tierline.kit.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /v1/reports/reaching-times}: how long customers took to reach an engineer (S15). */
@Path("/v1/reports/reaching-times")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.OPERATOR})
public class ReachingTimesResource {
    private final Responding responding;
    private final ReportingReachingTimes reporting;

    /** For the current request. */
    public ReachingTimesResource(Responding responding, ReportingReachingTimes reporting) {
        this.responding = responding;
        this.reporting = reporting;
    }

    /** The means by policy, plan and channel, of the tickets registered within a period. */
    @GET
    @Operation(
            summary = "Report the mean times to reach an engineer",
            description =
                    "Of the tickets registered within a period of at most 366 days whose customers have reached an"
                            + " engineer: the mean, in office hours, from the registration to an agent's first message, beside"
                            + " the plan's goal for the channel. Plans without goals do not show.")
    public Uni<ReachingTimesDocument> reachingTimes(
            @Parameter(description = "the first instant", required = true, example = "2026-11-01T00:00:00Z")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(
                            description = "the instant that no longer counts",
                            required = true,
                            example = "2026-12-01T00:00:00Z")
                    @QueryParam("to")
                    @Nullable
                    String to) {
        Period period = PeriodReading.of(from, to);
        return reporting
                .report(responding.caller(), period)
                .map(Responding::orProblem)
                .map(times -> ReachingTimesDocument.of(period, times));
    }
}
