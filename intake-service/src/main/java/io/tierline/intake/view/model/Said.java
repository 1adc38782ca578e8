package io.tierline.intake.view.model;

import io.tierline.events.TicketEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of another service as the view needs it.
 *
 * @param at when it was decided
 * @param dueAt the instant at which a clock made it due, where a clock caused it
 */
public record Said(Instant at, @Nullable Instant dueAt, TicketEvent event) {}
