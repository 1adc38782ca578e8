package io.tierline.intake.ticket.application;

import io.tierline.events.IntakeEvent;
import io.tierline.intake.ticket.model.Ticket;
import java.util.UUID;

/**
 * That a fact was recorded.
 *
 * @param ticket as it stands after the fact
 * @param eventId the id of the event that tells of it
 */
public record Receipt(Ticket ticket, UUID eventId, IntakeEvent fact) {}
