package io.tierline.notification.delivery.model;

import io.tierline.events.NotificationEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person.
 *
 * @param id made of the cause, so that deciding again makes the same one; the idempotency key that the provider sees
 * @param cause what it tells about
 * @param channel how it goes
 * @param template what it says, for instance {@code registration}
 * @param recipient to whom
 * @param attempt counts an alert's calls from 1; 1 for everything else
 * @param details what the template says besides ticket and recipient, by name
 * @param failure why it cannot go at all; null if it is to be delivered
 */
public record Notification(
        UUID id,
        Cause cause,
        Channel channel,
        String template,
        Recipient recipient,
        int attempt,
        Map<String, String> details,
        @Nullable String failure) {
    public Notification {
        details = Map.copyOf(details);
    }

    /**
     * What a notification tells about.
     *
     * @param eventId the event that caused it
     * @param eventType for instance {@code ticket.escalated}
     * @param dueAt when it fell due, on the product's clock
     * @param escalationId the escalation that is paged, if any
     */
    public record Cause(
            UUID ticketId,
            UUID eventId,
            String eventType,
            Instant dueAt,
            @Nullable UUID escalationId) {}

    /** A notification with its id. */
    public static Notification of(
            Cause cause,
            Channel channel,
            String template,
            Recipient recipient,
            int attempt,
            Map<String, String> details) {
        UUID id = idOf(cause.eventId(), recipient, channel, attempt);
        return new Notification(id, cause, channel, template, recipient, attempt, details, null);
    }

    /** The same, given up before it was tried. */
    public Notification undeliverable(String reason) {
        return new Notification(id, cause, channel, template, recipient, attempt, details, reason);
    }

    /** What is said once a provider took it. */
    public NotificationEvent sent() {
        return new NotificationEvent.NotificationSent(
                id, channel.wireName(), template, recipient.role(), recipient.id(), attempt, cause.escalationId());
    }

    /** What is said once it was given up. */
    public NotificationEvent failed(String reason) {
        return new NotificationEvent.NotificationFailed(
                id, channel.wireName(), template, recipient.role(), recipient.id(), reason, cause.escalationId());
    }

    /** The same event, recipient, channel and attempt always make the same id, whatever roles led to the recipient. */
    static UUID idOf(UUID eventId, Recipient recipient, Channel channel, int attempt) {
        String name =
                String.join("/", eventId.toString(), recipient.id(), channel.wireName(), Integer.toString(attempt));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
