package io.tierline.notification.alerting.application;

import io.tierline.kit.consume.TicketStates;
import io.tierline.kit.database.Sql;
import io.tierline.notification.alerting.model.TicketFolder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps tickets' folders. The row lock of a ticket guards everything in its folder, and its sequence. */
public interface FolderStore extends TicketStates<TicketFolder> {

    /** Who was called for which escalation. */
    record Called(String tenant, UUID escalationId, String staffId) {}

    /**
     * Takes and locks the folders in which a paging is due, past those that others hold.
     *
     * @param now on the product's clock
     */
    List<TicketFolder> claimDue(Sql sql, Instant now, int limit);

    /**
     * Leaves the pagings of some claimed folders as they are, and due, but claims them no earlier than {@code at}.
     *
     * @param at on the product's clock
     */
    void lookAgain(Sql sql, List<TicketFolder> folders, Instant at);

    /** When the next paging is due, on the product's clock. */
    Optional<Instant> nextWake(Sql sql);

    /** The ticket of a tenant's escalation. */
    Optional<UUID> ticketOf(Sql sql, String tenant, UUID escalationId);

    /** What a call was about. */
    Optional<Called> called(Sql sql, UUID notificationId);

    /** How many alerts wait for somebody. */
    long openAlerts(Sql sql);
}
