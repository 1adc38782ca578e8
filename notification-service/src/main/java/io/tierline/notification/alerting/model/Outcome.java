package io.tierline.notification.alerting.model;

import io.tierline.events.NotificationEvent;
import io.tierline.notification.delivery.model.Notification;
import java.util.ArrayList;
import java.util.List;

/**
 * What a decision leads to.
 *
 * @param folder the ticket's folder from now on; the same instance if nothing changed
 * @param events what is to be said about it, in order
 */
public record Outcome(TicketFolder folder, List<NotificationEvent> events) {
    public Outcome {
        events = List.copyOf(events);
    }

    /** Nothing to say. */
    public static Outcome silently(TicketFolder folder) {
        return new Outcome(folder, List.of());
    }

    /** This outcome, said after what another one says; the folder is this one's. */
    public Outcome after(Outcome earlier) {
        List<NotificationEvent> all = new ArrayList<>(earlier.events);
        all.addAll(events);
        return new Outcome(folder, all);
    }

    Outcome saying(NotificationEvent event) {
        List<NotificationEvent> all = new ArrayList<>(events);
        all.add(event);
        return new Outcome(folder, all);
    }

    /** Notifications on their way; those that nobody can receive are told of at once. */
    Outcome sending(List<Notification> notifications) {
        List<NotificationEvent> all = new ArrayList<>(events);
        for (Notification notification : notifications) {
            if (notification.failure() != null) {
                all.add(notification.failed(notification.failure()));
            }
        }
        return new Outcome(folder.sending(notifications), all);
    }
}
