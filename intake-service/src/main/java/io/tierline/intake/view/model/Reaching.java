package io.tierline.intake.view.model;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.TicketPlace;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long the customer took to reach an engineer, beside the plan's goal (S15): it is reported, no clock hangs on it.
 *
 * @param at when an agent first wrote
 * @param took from the registration on, in office hours: the open minutes of the ticket's business calendar
 * @param goal of the plan for the channel, for the mean of many tickets
 */
public record Reaching(Instant at, Duration took, Duration goal) {

    /** Empty until somebody wrote and the ticket has its site, and where the plan sets no goal for the channel. */
    public static Optional<Reaching> of(TicketView view, SupportPolicy policy) {
        Instant at = view.head().reachedAt();
        String site = view.progress().site();
        if (at == null || site == null) {
            return Optional.empty();
        }
        return of(Registration.of(view.submitted()), site, at, policy);
    }

    /**
     * The same of a ticket of which only this is known; empty where the plan sets no goal for the channel.
     *
     * @param site the site that works the ticket
     * @param at when an agent first wrote
     */
    public static Optional<Reaching> of(Registration registration, String site, Instant at, SupportPolicy policy) {
        var officeHours = policy.businessCalendar(new TicketPlace(site, registration.home()));
        return Channel.of(registration.channel())
                .flatMap(policy.plan(registration.plan()).reachingGoals()::of)
                .map(goal -> new Reaching(at, officeHours.between(registration.at(), at), goal));
    }
}
