package io.tierline.intake.view.model;

import io.tierline.events.NotificationEvent.NotificationFailed;
import io.tierline.events.NotificationEvent.NotificationSent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A delivery to a person, done or given up.
 *
 * @param outcome {@code sent} or {@code failed}
 * @param attempt counts from 1 within a page's repeats; null where it was given up
 * @param reason why it was given up
 */
public record Notification(
        UUID id,
        String channel,
        String template,
        String role,
        String recipient,
        String outcome,
        @Nullable Integer attempt,
        @Nullable String reason,
        @Nullable UUID escalationId,
        Instant at) {

    /** The deliveries that a ticket's events tell of, in their order. */
    public static List<Notification> of(List<Said> said) {
        return said.stream().flatMap(Notification::of).toList();
    }

    private static Stream<Notification> of(Said said) {
        return switch (said.event()) {
            case NotificationSent sent ->
                Stream.of(new Notification(
                        sent.notificationId(),
                        sent.channel(),
                        sent.template(),
                        sent.role(),
                        sent.recipient(),
                        "sent",
                        sent.attempt(),
                        null,
                        sent.escalationId(),
                        said.at()));
            case NotificationFailed failed ->
                Stream.of(new Notification(
                        failed.notificationId(),
                        failed.channel(),
                        failed.template(),
                        failed.role(),
                        failed.recipient(),
                        "failed",
                        null,
                        failed.reason(),
                        failed.escalationId(),
                        said.at()));
            default -> Stream.empty();
        };
    }
}
