package io.tierline.escalation.clocks.model;

import io.tierline.policy.ticket.HistoryEntry;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket's clocks took since they were read, to be appended to the ticket's {@link TicketHistory}.
 *
 * @param opening null: the clocks did not start
 */
public record Taken(@Nullable Opening opening, List<HistoryEntry> entries) {
    /** Nothing. */
    public static final Taken NOTHING = new Taken(null, List.of());

    public Taken {
        entries = List.copyOf(entries);
    }

    /** These entries, too. */
    public Taken with(List<HistoryEntry> more) {
        return new Taken(opening, Stream.concat(entries.stream(), more.stream()).toList());
    }
}
