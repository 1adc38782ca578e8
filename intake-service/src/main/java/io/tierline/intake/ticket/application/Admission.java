package io.tierline.intake.ticket.application;

import io.tierline.intake.ticket.model.Entitlement;

/**
 * What a new ticket needs of the database.
 *
 * @param reference a number that no other ticket has (S19)
 */
public record Admission(Entitlement entitlement, String reference) {}
