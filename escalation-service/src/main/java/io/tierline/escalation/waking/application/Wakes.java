package io.tierline.escalation.waking.application;

import io.tierline.escalation.waking.model.DueTicket;
import io.tierline.kit.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which tickets are to be woken. Several replicas can ask at once and get different tickets. */
public interface Wakes {
    /**
     * Locks tickets that are due and not woken yet, the longest overdue first.
     *
     * @param now on the product's clock
     */
    List<DueTicket> due(Sql sql, Instant now, int limit);

    /**
     * Locks tickets whose wake-up left the outbox and came to nothing for as long as
     * {@link io.tierline.escalation.waking.model.Forgetting} says.
     *
     * @param realNow real time
     */
    List<DueTicket> forgotten(Sql sql, Instant realNow, int limit);

    /**
     * Notes that tickets were woken.
     *
     * @param realNow real time
     * @param sent the ids of the wake-ups, in the order of the tickets
     */
    void woken(Sql sql, Instant realNow, List<DueTicket> tickets, List<UUID> sent);

    /** The next instant of the product's clock at which any ticket is to be woken. */
    Optional<Instant> next(Sql sql);

    /** How many tickets have a wake-up ahead of them, and how many have one under way. */
    Pending pending(Sql sql);

    /**
     * Wake-ups at one moment.
     *
     * @param armed ahead
     * @param underWay sent and not handled yet
     */
    record Pending(long armed, long underWay) {}
}
