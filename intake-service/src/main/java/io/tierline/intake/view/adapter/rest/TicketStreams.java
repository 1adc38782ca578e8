package io.tierline.intake.view.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.adapter.rest.Responding;
import io.tierline.intake.view.application.ReadingTickets;
import io.tierline.intake.view.model.TimelineEntry;
import io.tierline.kit.auth.Caller;
import io.tierline.kit.clock.TierlineClock;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Streams of a ticket's timeline: what is there, then each new entry, and a comment where nothing is new for long. */
@ApplicationScoped
class TicketStreams {
    /** Looking, not listening: entries may be written by any replica. Real time. */
    private static final Duration EVERY = Duration.ofMillis(500);

    private final ReadingTickets reading;
    private final TierlineClock clock;
    private final Duration heartbeat;

    TicketStreams(ReadingTickets reading, TierlineClock clock, StreamConfig config) {
        this.reading = reading;
        this.clock = clock;
        this.heartbeat = config.heartbeat();
    }

    /**
     * Follows a ticket; call on the request's event loop, where the stream then stays.
     *
     * @param after the position of the last entry that the client has; 0 for none
     * @param until the real instant at which the stream ends
     */
    Multi<OutboundSseEvent> follow(Caller caller, String reference, long after, Instant until, Sse sse) {
        var following = new Following(caller, reference, sse, after);
        Context context = Vertx.currentContext();
        Multi<List<OutboundSseEvent>> later = Multi.createFrom()
                .ticks()
                .every(EVERY)
                .select()
                .first(tick -> clock.realNow().isBefore(until))
                .onOverflow()
                .drop()
                .emitOn(task -> context.runOnContext(nothing -> task.run()))
                .onItem()
                .transformToUniAndConcatenate(tick -> following.next());
        return Multi.createBy()
                .concatenating()
                .streams(following.next().toMulti(), later)
                .onItem()
                .transformToIterable(events -> events);
    }

    /** How far one client is; used by one event loop, one step after the other. */
    private final class Following {
        private final Caller caller;
        private final String reference;
        private final Sse sse;
        private long position;
        private Instant lastSaid;

        Following(Caller caller, String reference, Sse sse, long position) {
            this.caller = caller;
            this.reference = reference;
            this.sse = sse;
            this.position = position;
            this.lastSaid = clock.realNow();
        }

        Uni<List<OutboundSseEvent>> next() {
            return Uni.createFrom()
                    .deferred(() -> reading.timeline(caller, reference, position))
                    .map(Responding::orProblem)
                    .map(this::say);
        }

        private List<OutboundSseEvent> say(List<TimelineEntry> entries) {
            Instant now = clock.realNow();
            if (entries.isEmpty() && now.isBefore(lastSaid.plus(heartbeat))) {
                return List.of();
            }
            lastSaid = now;
            if (entries.isEmpty()) {
                return List.of(sse.newEventBuilder().comment("still here").build());
            }
            position = entries.getLast().position();
            return entries.stream().map(this::event).toList();
        }

        private OutboundSseEvent event(TimelineEntry entry) {
            return sse.newEventBuilder()
                    .id(Long.toString(entry.position()))
                    .name(entry.type())
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(TimelineDocument.class, TimelineDocument.of(entry))
                    .build();
        }
    }
}
