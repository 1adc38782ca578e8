package io.tierline.policy.ticket;

import java.time.Instant;

/** Something that a ticket's clocks took. Whoever plays all of it again, in the same order, gets the same clocks. */
public sealed interface HistoryEntry permits TicketFact, VersionChanged {

    /** When it happened, at full precision. */
    Instant occurredAt();
}
