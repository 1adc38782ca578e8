package io.tierline.escalation.migrating.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.tierline.escalation.migrating.application.MigratingTickets;
import io.tierline.escalation.migrating.application.MigrationNews;
import io.tierline.escalation.migrating.application.MigrationRun;
import io.tierline.escalation.migrating.model.Migration;
import io.tierline.kit.auth.Callers;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.Refusal;
import io.tierline.policy.SupportPolicy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
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
    private final ObjectMapper json;

    /** Migrates to versions that are known here. */
    public MigrationResource(
            MigratingTickets tickets,
            PolicyCatalogue policies,
            Callers callers,
            TierlineClock clock,
            ObjectMapper json) {
        this.tickets = tickets;
        this.policies = policies;
        this.callers = callers;
        this.clock = clock;
        this.json = json;
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
                .map(news -> lines(news, run.migration()))
                .filter(lines -> lines.length > 0);
    }

    private Migration migration(String name, MigrationRequest request) {
        SupportPolicy current = policies.find(name)
                .orElseThrow(
                        () -> Refusal.notFound("There is no policy " + name).toProblem());
        String from = request.from();
        if (from != null) {
            version("from", name, from);
        }
        String to = request.to();
        var caller = callers.current();
        return new Migration(
                caller.tenant(),
                from,
                to == null ? current : version("to", name, to),
                caller.actor("api"),
                Boolean.TRUE.equals(request.dryRun()));
    }

    private SupportPolicy version(String field, String name, String version) {
        return policies.byVersion(version)
                .filter(policy -> policy.name().equals(name))
                .orElseThrow(() -> Refusal.invalid(field, "is no version of " + name + " that is known here")
                        .toProblem());
    }

    /** As bytes: texts would be quoted. */
    private byte[] lines(MigrationNews news, Migration migration) {
        return MigrationLine.of(news, migration)
                .map(this::line)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(MigrationLine line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line cannot fail to be JSON", e);
        }
    }
}
