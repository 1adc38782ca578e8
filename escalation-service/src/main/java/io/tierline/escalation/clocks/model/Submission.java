package io.tierline.escalation.clocks.model;

import io.tierline.events.IntakeEvent;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.CustomerCalendar;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks need of a submitted ticket: no text and no addresses.
 *
 * @param severity the customer's claim; null: none given (S4)
 * @param zone the customer's own time zone (IANA)
 * @param country the customer's country (ISO 3166-1 alpha-2)
 */
public record Submission(
        String policy,
        String policyVersion,
        Instant submittedAt,
        String plan,
        String channel,
        String region,
        String language,
        @Nullable String severity,
        String zone,
        String country) {

    /** The submission in an event, under the policy version that the event names. */
    public static Submission of(IntakeEvent.Submitted event, String policyVersion) {
        return new Submission(
                event.policy(),
                policyVersion,
                event.occurredAt(),
                event.plan(),
                event.channel(),
                event.region(),
                event.language(),
                event.severity(),
                event.zone(),
                event.country());
    }

    /**
     * The ticket as support policy sees it.
     *
     * @throws IllegalArgumentException if the channel or the region is none of R11
     * @throws java.time.DateTimeException if there is no such zone
     */
    public TicketSnapshot snapshot() {
        return new TicketSnapshot(
                submittedAt,
                plan,
                Channel.of(channel).orElseThrow(() -> new IllegalArgumentException("no channel " + channel)),
                Region.of(region).orElseThrow(() -> new IllegalArgumentException("no region " + region)),
                language,
                severity,
                null,
                new CustomerCalendar(ZoneId.of(zone), country),
                TicketText.of("", ""));
    }
}
