package io.tierline.notification.alerting.model;

import io.tierline.events.EscalationEvent;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TriageEvent;
import io.tierline.notification.ticket.model.TicketCard;
import org.jspecify.annotations.Nullable;

/** Takes down on a ticket's card what an event tells. */
public final class CardReading {
    private CardReading() {}

    /** The folder with its card brought up to the event; the same instance if the event tells nothing new. */
    public static TicketFolder read(TicketFolder folder, EventEnvelope event) {
        TicketCard before = folder.card().orElseGet(() -> TicketCard.blank(key(event)));
        TicketCard known = before.under(versionAfter(before, event));
        TicketCard after =
                switch (event.event()) {
                    case IntakeEvent.Submitted submitted -> known.submitted(submission(submitted));
                    case TriageEvent.Triaged triaged ->
                        known.assessed(new TicketCard.Assessment(triaged.severity(), triaged.level()));
                    case EscalationEvent.DeadlinesSet set ->
                        known.assessed(new TicketCard.Assessment(set.severity(), set.level()));
                    default -> known;
                };
        return folder.card().filter(after::equals).isPresent() ? folder : folder.with(after);
    }

    /** Facts that were on their way during a migration still name the version before it. */
    private static @Nullable String versionAfter(TicketCard card, EventEnvelope event) {
        String known = card.policyVersion();
        if (known == null) {
            return event.policyVersion();
        }
        return event.event() instanceof EscalationEvent.PolicyMigrated migrated
                        && migrated.from().equals(known)
                ? migrated.to()
                : known;
    }

    private static TicketCard.Key key(EventEnvelope event) {
        return new TicketCard.Key(event.tenant(), event.ticketId(), event.subject());
    }

    private static TicketCard.Submission submission(IntakeEvent.Submitted submitted) {
        var requester = submitted.requester();
        return new TicketCard.Submission(
                submitted.customer(),
                submitted.customerName(),
                new TicketCard.Requester(requester.name(), requester.email(), submitted.cc()),
                submitted.language(),
                submitted.zone(),
                submitted.country(),
                submitted.subject());
    }
}
