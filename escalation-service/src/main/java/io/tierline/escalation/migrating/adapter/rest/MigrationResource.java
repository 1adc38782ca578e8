package io.tierline.escalation.migrating.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.tierline.escalation.migrating.application.MigratingTickets;
import io.tierline.escalation.migrating.application.MigrationRun;
import io.tierline.escalation.migrating.model.Migration;
import io.tierline.kit.auth.Callers;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.JsonLines;
import io.tierline.kit.rest.Refusal;
import io.tierline.policy.SupportPolicy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.common.util.RestMediaType;
import org.jspecify.annotations.Nullable;

/** Puts open tickets under another version of their policy. */
@Path("/v1/policies/{name}/migrations")
@Tag(name = "policies")
public class MigrationResource {
    private static final int RETRY_AFTER_SECONDS = 2;

    private final MigratingTickets tickets;
    private final PolicyCatalogue policies;
    private final Callers callers;
    private final TierlineClock clock;
    private final JsonLines lines;

    /** Migrates to versions that are known here. */
    public MigrationResource(
            MigratingTickets tickets, PolicyCatalogue policies, Callers callers, TierlineClock clock, JsonLines lines) {
        this.tickets = tickets;
        this.policies = policies;
        this.callers = callers;
        this.clock = clock;
        this.lines = lines;
    }

    /** Migrates, and streams what changes. */
    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(RestMediaType.APPLICATION_NDJSON)
    @Operation(
            summary = "Put all open tickets of a programme under another version of its policy and stream what changes",
            description =
                    "Without stopping anything: batch by batch, each in one transaction. The answer is one JSON object a"
                            + " line: each ticket whose deadlines change, each that stays where it is and why, the totals last."
                            + " Of a version its beginning is enough."
                            + " Hanging up ends it after the batch that is under way; what is migrated stays migrated, and asking"
                            + " again goes on with the rest.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = RestMediaType.APPLICATION_NDJSON,
                            schema = @Schema(implementation = MigrationLine.class)))
    @APIResponse(responseCode = "400", description = "A version is not known")
    @APIResponse(responseCode = "404", description = "There is no such programme")
    @APIResponse(responseCode = "503", description = "The clock is not trusted at the moment")
    public Multi<byte[]> migrate(@PathParam("name") String name, @Nullable MigrationRequest request) {
        if (!clock.trusted()) {
            throw Refusal.unavailable("The clock is being set right", RETRY_AFTER_SECONDS)
                    .toProblem();
        }
        MigrationRun run = tickets.run(migration(name, request == null ? MigrationRequest.EMPTY : request));
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom().item(run::next).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .whilst(news -> news.totals().isEmpty())
                .map(news -> lines.of(MigrationLine.of(news, run.migration())))
                .filter(some -> some.length > 0);
    }

    private Migration migration(String name, MigrationRequest request) {
        SupportPolicy current = policies.find(name)
                .orElseThrow(
                        () -> Refusal.notFound("There is no policy " + name).toProblem());
        String from = request.from();
        String to = request.to();
        var caller = callers.current();
        return new Migration(
                caller.tenant(),
                from == null ? null : version("from", name, from).version(),
                to == null ? current : version("to", name, to),
                caller.actor("api"),
                Boolean.TRUE.equals(request.dryRun()));
    }

    private SupportPolicy version(String field, String name, String version) {
        List<SupportPolicy> found = policies.versions(name, version);
        if (found.size() != 1) {
            String wrong = found.isEmpty() ? "is no version of %s that is known here" : "begins several versions of %s";
            throw Refusal.invalid(field, wrong.formatted(name)).toProblem();
        }
        return found.getFirst();
    }
}
