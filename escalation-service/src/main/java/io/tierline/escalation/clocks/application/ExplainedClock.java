package io.tierline.escalation.clocks.application;

import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.policy.ledger.Ledger;
import java.time.Instant;
import java.util.Optional;

/**
 * A ticket's clocks and how the time of its targets was spent.
 *
 * @param ledger until {@code until}; empty if what went into the clocks, or a policy version under which they ran, is not known
 */
public record ExplainedClock(TicketClock clock, Instant until, Optional<Ledger> ledger) {}
