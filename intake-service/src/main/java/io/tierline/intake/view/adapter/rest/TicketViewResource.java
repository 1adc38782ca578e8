package io.tierline.intake.view.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.adapter.rest.Cursor;
import io.tierline.intake.request.adapter.rest.Limits;
import io.tierline.intake.request.adapter.rest.Page;
import io.tierline.intake.request.adapter.rest.Responding;
import io.tierline.intake.view.application.ReadingTickets;
import io.tierline.intake.view.application.TicketFilter;
import io.tierline.intake.view.model.Reaching;
import io.tierline.intake.view.model.TicketView;
import io.tierline.intake.view.model.TimelineEntry;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.policy.PolicyCatalogue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading tickets. */
@Path("/v1/tickets")
@Tag(name = "Tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OPERATOR})
public class TicketViewResource {
    private static final Comparator<TimelineEntry> BY_TIME =
            Comparator.comparing(TimelineEntry::at).thenComparingLong(TimelineEntry::position);

    private final Responding responding;
    private final ReadingTickets reading;
    private final PolicyCatalogue policies;

    /** For the current request. */
    public TicketViewResource(Responding responding, ReadingTickets reading, PolicyCatalogue policies) {
        this.responding = responding;
        this.reading = reading;
        this.policies = policies;
    }

    /** Some tickets, newest first. */
    @GET
    @Operation(summary = "List tickets, newest first")
    public Uni<Page<TicketSummaryDocument>> list(
            @QueryParam("status")
                    @Pattern(
                            regexp = "open|pending-customer|resolved|closed",
                            message = "must be open, pending-customer, resolved or closed")
                    @Nullable
                    String status,
            @QueryParam("severity") @Nullable String severity,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = Limits.PAGE, message = Limits.PAGE_MESSAGE)
                    String limit) {
        UUID before = Cursor.read(cursor, UUID::fromString).orElse(null);
        int most = Integer.parseInt(limit);
        return reading.list(responding.caller(), new TicketFilter(status, severity, customer, before), most + 1)
                .map(Responding::orProblem)
                .map(found -> found.stream().map(TicketSummaryDocument::of).toList())
                .map(found -> Cursor.page(found, most, last -> last.id().toString()));
    }

    /** The whole current view. */
    @GET
    @Path("/{reference}")
    @Operation(
            summary = "Read a ticket",
            description = "The whole current view. The ETag counts intake's facts; what other services add later"
                    + " (severity, deadlines, escalations, notifications) does not change it.")
    @APIResponse(
            responseCode = "200",
            description = "the view",
            content = @Content(schema = @Schema(implementation = TicketDocument.class)))
    public Uni<Response> one(@PathParam("reference") String reference) {
        return reading.one(responding.caller(), reference)
                .map(Responding::orProblem)
                .map(this::found);
    }

    /** The whole history: intake's facts and what the other services said. */
    @GET
    @Path("/{reference}/timeline")
    @Operation(summary = "Read a ticket's history")
    public Uni<Timeline> timeline(@PathParam("reference") String reference) {
        return reading.timeline(responding.caller(), reference, 0)
                .map(Responding::orProblem)
                .map(entries -> new Timeline(reference, byTime(entries)));
    }

    private Response found(TicketView view) {
        Reaching reached = policies.byVersion(view.head().policyVersion())
                .flatMap(policy -> Reaching.of(view, policy))
                .orElse(null);
        return Response.ok(TicketDocument.of(view, reached))
                .tag(new EntityTag(Long.toString(view.head().version())))
                .build();
    }

    private static List<TimelineDocument> byTime(List<TimelineEntry> entries) {
        return entries.stream().sorted(BY_TIME).map(TimelineDocument::of).toList();
    }
}
