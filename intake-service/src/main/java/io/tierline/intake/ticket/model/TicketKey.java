package io.tierline.intake.ticket.model;

import java.util.UUID;

/**
 * What names a ticket.
 *
 * @param tenant the support organisation
 * @param id the key of its events
 * @param reference the unique number that people use, for instance {@code TL-1042} (S19)
 */
public record TicketKey(String tenant, UUID id, String reference) {}
