package io.tierline.escalation.backtesting.model;

import io.tierline.escalation.backtesting.model.TicketResult.NotPlayed;
import io.tierline.escalation.backtesting.model.TicketResult.Played;
import io.tierline.policy.SupportPolicy;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plays stored tickets twice, under the policy version that each was submitted under and under a draft: both over the same
 * facts, so that every difference is the draft's.
 *
 * @param versions the policy versions that are known
 * @param until how far tickets are played
 */
public record Backtest(SupportPolicy draft, Function<String, Optional<SupportPolicy>> versions, Instant until) {

    /** What comes of one ticket. */
    public TicketResult play(StoredTicket ticket) {
        String version = ticket.history().version();
        return versions.apply(version)
                .map(own -> play(ticket, own))
                .orElseGet(() -> new NotPlayed(ticket, "its policy version " + version + " is not known here"));
    }

    private TicketResult play(StoredTicket ticket, SupportPolicy own) {
        try {
            Course before = Playing.play(own, ticket.history(), until);
            Course after = Playing.play(draft, ticket.history(), until);
            return new Played(ticket, own, before, after, new Comparison(own, draft).changes(before, after));
        } catch (IllegalArgumentException e) {
            return new NotPlayed(ticket, String.valueOf(e.getMessage()));
        }
    }
}
