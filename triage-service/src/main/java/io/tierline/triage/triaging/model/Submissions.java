package io.tierline.triage.triaging.model;

import io.tierline.events.IntakeEvent;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.CustomerCalendar;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import java.time.ZoneId;

/** Submitted tickets as support policy sees them. */
public final class Submissions {
    private Submissions() {}

    /**
     * The ticket in an event.
     *
     * @throws IllegalArgumentException if the channel or the region is none of R11
     * @throws java.time.DateTimeException if there is no such zone
     */
    public static TicketSnapshot snapshot(IntakeEvent.Submitted event) {
        return new TicketSnapshot(
                event.occurredAt(),
                event.plan(),
                Channel.of(event.channel())
                        .orElseThrow(() -> new IllegalArgumentException("no channel " + event.channel())),
                Region.of(event.region())
                        .orElseThrow(() -> new IllegalArgumentException("no region " + event.region())),
                event.language(),
                event.severity(),
                null,
                new CustomerCalendar(ZoneId.of(event.zone()), event.country()),
                new TicketText(
                        event.subject(), event.description(), event.product(), event.category(), event.mailbox()));
    }
}
