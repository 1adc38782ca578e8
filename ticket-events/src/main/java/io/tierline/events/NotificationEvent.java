package io.tierline.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was delivered to people. Carries ids, never addresses or texts. */
public sealed interface NotificationEvent extends TicketEvent {

    /**
     * A provider accepted a notification.
     *
     * @param notificationId also the idempotency key that the provider saw
     * @param channel {@code email} or {@code phone}
     * @param template for instance {@code registration} or {@code escalated}
     * @param role {@code requester}, {@code cc}, {@code engineer}, {@code support-manager}, {@code executive}, {@code tam}
     * @param recipient the staff or contact id, never an address
     * @param attempt counts from 1 within a page's repeats
     * @param escalationId the escalation that is being paged, if any
     */
    record NotificationSent(
            UUID notificationId,
            String channel,
            String template,
            String role,
            String recipient,
            int attempt,
            @Nullable UUID escalationId)
            implements NotificationEvent {}

    /** A notification was given up; {@code reason} says why, without addresses. */
    record NotificationFailed(
            UUID notificationId,
            String channel,
            String template,
            String role,
            String recipient,
            String reason,
            @Nullable UUID escalationId)
            implements NotificationEvent {}

    /**
     * Somebody took the alert: its paging ends.
     *
     * @param by the staff id or token subject
     * @param via {@code phone}, {@code api} or {@code link}
     */
    record AlertAcknowledged(UUID escalationId, String by, String via) implements NotificationEvent {}
}
