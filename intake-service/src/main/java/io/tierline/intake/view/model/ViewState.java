package io.tierline.intake.view.model;

import io.tierline.events.EscalationEvent.DeadlinesSet;
import io.tierline.events.EscalationEvent.PolicyMigrated;
import io.tierline.events.EventEnvelope;
import io.tierline.events.TriageEvent.Triaged;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The part of a ticket's view that the other services' events change.
 *
 * @param policyVersion the version of its policy that the ticket is under
 * @param news the events that were taken since it was loaded, in order
 */
public record ViewState(
        UUID ticketId, String customer, String policyVersion, Progress progress, List<EventEnvelope> news) {
    public ViewState {
        news = List.copyOf(news);
    }

    /** The state after an event of another service. */
    public ViewState after(EventEnvelope envelope) {
        Progress next =
                switch (envelope.event()) {
                    case Triaged triaged -> progress.triaged(triaged, envelope.sequence());
                    case DeadlinesSet set -> progress.deadlinesSet(set, envelope.sequence());
                    default -> progress;
                };
        return new ViewState(
                ticketId,
                customer,
                versionAfter(envelope),
                next,
                Stream.concat(news.stream(), Stream.of(envelope)).toList());
    }

    /** A migration that is told again, after another one, changes nothing. */
    private String versionAfter(EventEnvelope envelope) {
        return envelope.event() instanceof PolicyMigrated migrated
                        && migrated.from().equals(policyVersion)
                ? migrated.to()
                : policyVersion;
    }
}
