package io.tierline.escalation.clocks.model;

import io.tierline.policy.ticket.TicketFact;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket's clocks took since they were read, to be appended to the ticket's {@link TicketHistory}.
 *
 * @param opening null: the clocks did not start
 */
public record Taken(@Nullable Opening opening, List<TicketFact> facts) {
    /** Nothing. */
    public static final Taken NOTHING = new Taken(null, List.of());

    public Taken {
        facts = List.copyOf(facts);
    }

    /** These facts, too. */
    public Taken with(List<TicketFact> more) {
        return new Taken(opening, Stream.concat(facts.stream(), more.stream()).toList());
    }
}
