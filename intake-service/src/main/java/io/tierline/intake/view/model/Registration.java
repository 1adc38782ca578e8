package io.tierline.intake.view.model;

import io.tierline.events.IntakeEvent.Submitted;
import io.tierline.policy.ticket.CustomerCalendar;
import java.time.Instant;
import java.time.ZoneId;

/**
 * From when on a customer tries to reach an engineer, and how (S15).
 *
 * @param channel one of R11
 * @param at when the ticket was registered
 * @param home the customer's own place in time
 */
public record Registration(String plan, String channel, Instant at, CustomerCalendar home) {

    static Registration of(Submitted submitted) {
        return new Registration(
                submitted.plan(),
                submitted.channel(),
                submitted.occurredAt(),
                new CustomerCalendar(ZoneId.of(submitted.zone()), submitted.country()));
    }
}
