package io.tierline.escalation.backtesting.model;

import io.tierline.policy.SupportPolicy;
import java.util.List;

/** What a backtest found about one ticket. */
public sealed interface TicketResult {

    StoredTicket ticket();

    /**
     * It was played under both policies.
     *
     * @param own the policy that it was submitted under
     * @param before what happens under that
     * @param after what happens under the draft
     */
    record Played(StoredTicket ticket, SupportPolicy own, Course before, Course after, List<Change> changes)
            implements TicketResult {
        public Played {
            changes = List.copyOf(changes);
        }
    }

    /** It cannot be played under one of them, for this reason. */
    record NotPlayed(StoredTicket ticket, String reason) implements TicketResult {}
}
