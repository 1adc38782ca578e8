package io.tierline.events;

import java.time.Instant;

/**
 * It is now {@code dueAt} for this ticket; a hint that clocks may have something due, never a decision. Travels on
 * {@link Topics#TIMERS}.
 *
 * @param dueAt the wake-up's instant, on the product's clock
 */
public record TimerDue(Instant dueAt) implements TicketEvent {}
