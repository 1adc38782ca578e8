package io.tierline.intake.view.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.adapter.rest.Responding;
import io.tierline.intake.view.application.ReadingTickets;
import io.tierline.intake.view.model.TimelineEntry;
import io.tierline.kit.auth.Caller;
import io.tierline.kit.auth.Roles;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A ticket's history as it grows, as server-sent events. */
@Path("/v1/tickets")
@Tag(name = "Tickets")
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OPERATOR})
public class TicketEventsResource {
    /** Looking, not listening: entries may be written by any replica. Real time. */
    private static final Duration EVERY = Duration.ofMillis(500);

    private final Responding responding;
    private final ReadingTickets reading;

    /** For the current request. */
    public TicketEventsResource(Responding responding, ReadingTickets reading) {
        this.responding = responding;
        this.reading = reading;
    }

    /** All entries so far, then each new one; {@code Last-Event-ID} resumes after an entry. */
    @GET
    @VisibleTicket
    @Path("/{reference}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Follow a ticket's history (server-sent events)",
            description = "Each event's data is a TimelineEntry, its name the entry's type. A reconnecting client that"
                    + " sends Last-Event-ID gets what it missed.")
    public Multi<OutboundSseEvent> events(
            @PathParam("reference") String reference,
            @HeaderParam("Last-Event-ID") @Nullable Long lastEventId,
            Sse sse) {
        Caller caller = responding.caller();
        var position = new AtomicLong(lastEventId == null ? 0 : lastEventId);
        Context context = Vertx.currentContext();
        Multi<List<TimelineEntry>> later = Multi.createFrom()
                .ticks()
                .every(EVERY)
                .onOverflow()
                .drop()
                .emitOn(task -> context.runOnContext(nothing -> task.run()))
                .onItem()
                .transformToUniAndConcatenate(tick -> next(caller, reference, position));
        return Multi.createBy()
                .concatenating()
                .streams(next(caller, reference, position).toMulti(), later)
                .onItem()
                .transformToIterable(entries -> entries)
                .map(entry -> event(sse, entry));
    }

    private Uni<List<TimelineEntry>> next(Caller caller, String reference, AtomicLong position) {
        return Uni.createFrom()
                .deferred(() -> reading.timeline(caller, reference, position.get()))
                .map(Responding::orProblem)
                .invoke(entries -> entries.forEach(entry -> position.set(entry.position())));
    }

    private static OutboundSseEvent event(Sse sse, TimelineEntry entry) {
        return sse.newEventBuilder()
                .id(Long.toString(entry.position()))
                .name(entry.type())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(TimelineDocument.class, TimelineDocument.of(entry))
                .build();
    }
}
