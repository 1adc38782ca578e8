package io.tierline.escalation.backtesting.model;

import io.tierline.escalation.clocks.model.TicketHistory;
import java.util.UUID;

/** A ticket as it was. */
public record StoredTicket(UUID id, String reference, TicketHistory history) {}
