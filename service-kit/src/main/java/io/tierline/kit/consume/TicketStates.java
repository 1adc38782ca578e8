package io.tierline.kit.consume;

import io.tierline.kit.database.Sql;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/**
 * How a service keeps its states of tickets. Both methods run in the batch's transaction, as one statement each where
 * possible ({@code unnest}).
 *
 * @param <S> an immutable state
 */
public interface TicketStates<S> {
    /**
     * Reads and locks the states of some tickets, in the order of their ids: {@code where id = any($1) order by id for
     * update}.
     *
     * @param ticketIds in the order in which to lock
     * @return the states that exist
     */
    Map<UUID, S> loadAndLock(Sql sql, SortedSet<UUID> ticketIds);

    /** Writes the states that the batch changed or made. */
    void store(Sql sql, Collection<S> states);
}
