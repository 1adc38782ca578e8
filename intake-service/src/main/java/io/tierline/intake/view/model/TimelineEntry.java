package io.tierline.intake.view.model;

import io.tierline.events.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a ticket's history, whoever said it.
 *
 * @param position orders the entries of a ticket as they became known; no two are equal
 * @param source the service that said it
 * @param at when it occurred or was decided
 * @param dueAt the instant at which a clock made it due, where a clock caused it
 * @param body the event's body, JSON
 */
public record TimelineEntry(
        long position,
        UUID eventId,
        String source,
        String type,
        Instant at,
        @Nullable Instant dueAt,
        Actor actor,
        String body) {}
