package io.tierline.escalation.clocks.application;

import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.clocks.model.TicketHistory;
import java.util.Optional;

/**
 * A ticket's clocks and what went into them.
 *
 * @param history empty until the clocks run, and for clocks that started before histories were kept
 */
public record KnownClock(TicketClock clock, Optional<TicketHistory> history) {}
