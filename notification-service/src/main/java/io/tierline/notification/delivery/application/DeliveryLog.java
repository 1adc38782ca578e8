package io.tierline.notification.delivery.application;

import io.tierline.kit.database.RequestRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was and is delivered about a ticket. */
@FunctionalInterface
public interface DeliveryLog {
    /**
     * The notifications of a ticket in the order of their decision; empty if there is no such ticket.
     *
     * @param reference for instance {@code TL-1042}
     * @param after the last id that was seen; null to begin
     */
    List<Entry> ofTicket(RequestRole role, String reference, @Nullable UUID after, int limit);

    /**
     * A notification as agents see it: no addresses, no texts.
     *
     * @param state {@code queued}, {@code sent}, {@code failed} or {@code cancelled}
     * @param dueAt, decidedAt, settledAt on the product's clock
     */
    record Entry(
            UUID id,
            String channel,
            String template,
            String role,
            String recipient,
            int attempt,
            String state,
            int tries,
            Instant dueAt,
            Instant decidedAt,
            @Nullable Instant settledAt,
            @Nullable String reason,
            @Nullable UUID escalationId) {}
}
