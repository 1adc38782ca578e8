package io.tierline.escalation.migrating.application;

import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.migrating.model.Migration;
import io.tierline.kit.database.Sql;
import java.util.List;
import java.util.UUID;

/** The clocks of tickets that are not closed. */
public interface OpenClocks {

    /**
     * Locks the clocks that a migration is about, in the order of their tickets' ids, as everybody locks them.
     *
     * @param last the ticket to go on after
     */
    List<TicketClock> lock(Sql sql, Migration migration, UUID last, int limit);

    /** Writes clocks that were locked. */
    void store(Sql sql, List<TicketClock> clocks);
}
