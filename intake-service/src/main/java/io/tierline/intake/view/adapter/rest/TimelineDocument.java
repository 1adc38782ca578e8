package io.tierline.intake.view.adapter.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.tierline.events.Actor;
import io.tierline.intake.view.model.TimelineEntry;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One event of a ticket's history, as REST clients read it. */
@Schema(name = "TimelineEntry")
public record TimelineDocument(
        @Schema(description = "the event's id") UUID id,
        @Schema(examples = "ticket.escalated") String type,

        @Schema(description = "when it occurred (intake's facts) or was decided")
        Instant at,

        @Schema(description = "the instant at which a clock made it due, where a clock caused it") @Nullable
        Instant dueAt,

        @Schema(description = "the service that said it", examples = "escalation")
        String source,

        ActorDocument actor,

        @Schema(description = "the event's own fields", implementation = Object.class) @JsonRawValue
        String detail) {

    /** Who caused it. */
    @Schema(name = "Actor")
    public record ActorDocument(
            @Schema(examples = "agent") String kind,
            String id,
            @Schema(examples = "api") String channel) {

        static ActorDocument of(Actor actor) {
            return new ActorDocument(actor.kind().wireName(), actor.id(), actor.channel());
        }
    }

    static TimelineDocument of(TimelineEntry entry) {
        return new TimelineDocument(
                entry.eventId(),
                entry.type(),
                entry.at(),
                entry.dueAt(),
                entry.source(),
                ActorDocument.of(entry.actor()),
                entry.body());
    }
}
