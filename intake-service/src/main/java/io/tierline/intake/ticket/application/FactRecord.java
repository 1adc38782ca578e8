package io.tierline.intake.ticket.application;

import io.tierline.events.Actor;
import io.tierline.kit.outbox.OutgoingRecord;

/**
 * A fact on its way into audit trail and outbox.
 *
 * @param actor who caused it
 * @param internal whether it is hidden from customers
 * @param outgoing the event as it travels; its value is also the fact's body
 */
public record FactRecord(Actor actor, boolean internal, OutgoingRecord outgoing) {}
