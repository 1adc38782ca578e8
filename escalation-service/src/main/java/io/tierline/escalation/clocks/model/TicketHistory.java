package io.tierline.escalation.clocks.model;

import io.tierline.policy.ticket.HistoryEntry;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.VersionChanged;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that went into a ticket's clocks: whoever plays it again under the same policies gets what happened. Holds no texts and
 * no addresses.
 *
 * @param entries in the order in which they were taken. A fact that came after a wake-up of a later instant stands behind the
 *     {@link TicketFact.TimeReached} of that wake-up; other wake-ups are left out, as the clocks say when they were
 */
public record TicketHistory(Opening opening, List<HistoryEntry> entries) {
    public TicketHistory {
        entries = List.copyOf(entries);
    }

    /** The policy version that the ticket was submitted under. */
    public String version() {
        return opening.submission().policyVersion();
    }

    /** Every policy version that the clocks have run under. */
    public Stream<String> versions() {
        Stream<String> later = entries.stream()
                .filter(VersionChanged.class::isInstance)
                .map(VersionChanged.class::cast)
                .map(VersionChanged::to);
        return Stream.concat(Stream.of(version()), later);
    }

    /** What happened to the ticket, whatever its policy. */
    public Stream<TicketFact> facts() {
        return entries.stream().filter(TicketFact.class::isInstance).map(TicketFact.class::cast);
    }
}
