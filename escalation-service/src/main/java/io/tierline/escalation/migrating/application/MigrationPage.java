package io.tierline.escalation.migrating.application;

import io.tierline.escalation.migrating.model.TicketMigration;
import java.util.List;
import java.util.UUID;

/**
 * What one batch came to.
 *
 * @param last the ticket to go on after
 * @param end whether there was none
 */
record MigrationPage(List<TicketMigration> tickets, UUID last, boolean end) {
    MigrationPage {
        tickets = List.copyOf(tickets);
    }
}
