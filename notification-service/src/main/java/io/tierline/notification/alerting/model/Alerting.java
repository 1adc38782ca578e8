package io.tierline.notification.alerting.model;

import io.tierline.events.EscalationEvent;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.NotificationEvent;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.paging.model.Alert;
import io.tierline.notification.paging.model.Via;
import io.tierline.policy.NotificationMeans;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.NotificationRule;
import io.tierline.policy.SupportPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an event means for people: who is told, who is paged, which paging ends.
 *
 * @param policy the policy that the ticket is under; null if no event has named one yet
 */
public record Alerting(@Nullable SupportPolicy policy) {
    private static final Set<String> ENDING = Set.of("resolved", "closed");

    /**
     * Decides about one event.
     *
     * @param folder with a card that already tells what this event tells
     * @throws NullPointerException if people may have to be told and no policy says who
     */
    public Outcome decide(TicketFolder folder, EventEnvelope event, Instant now) {
        return switch (event.event()) {
            case IntakeEvent.EscalationAcknowledged request ->
                acknowledge(folder, request.escalationId(), event.actor().id(), Via.API, now);
            case EscalationEvent.StoodDown over -> tellIfPossible(standDown(folder, over.reason(), now), event);
            case IntakeEvent.StatusChanged changed
            when ENDING.contains(changed.to()) -> tellIfPossible(standDown(folder, changed.to(), now), event);
            case EscalationEvent.Escalated escalated -> page(tell(folder, event), event, escalated, now);
            default -> tell(folder, event);
        };
    }

    /** Somebody took an alert. Said once: an alert that has ended, or is not known, stays as it is. */
    public static Outcome acknowledge(TicketFolder folder, UUID escalationId, String by, Via via, Instant now) {
        return folder.alert(escalationId)
                .filter(Alert::isOpen)
                .map(alert -> Outcome.silently(folder.with(alert.acknowledge(by, via, now)))
                        .saying(new NotificationEvent.AlertAcknowledged(escalationId, by, via.wireName())))
                .orElseGet(() -> Outcome.silently(folder));
    }

    private static TicketFolder standDown(TicketFolder folder, String reason, Instant now) {
        return folder.alerts().stream().anyMatch(Alert::isOpen)
                ? folder.withAlerts(alert -> alert.standDown(reason, now))
                : folder;
    }

    /** The end of a paging must not hang on a policy that is not known. */
    private Outcome tellIfPossible(TicketFolder folder, EventEnvelope event) {
        return policy == null ? Outcome.silently(folder) : tell(folder, event);
    }

    private Outcome tell(TicketFolder folder, EventEnvelope event) {
        return Occasion.of(event.event())
                .map(occasion -> tell(folder, event, occasion))
                .orElseGet(() -> Outcome.silently(folder));
    }

    private Outcome tell(TicketFolder folder, EventEnvelope event, Occasion occasion) {
        var telling = telling(folder, event, occasion);
        Outcome outcome = Outcome.silently(folder);
        for (Channel channel : Channel.values()) {
            boolean pagedInstead = channel == Channel.PHONE && occasion.word().equals("escalated");
            List<Notification> notifications =
                    pagedInstead ? List.of() : telling.tell(roles(occasion, channel), channel);
            outcome = notifications.isEmpty() ? outcome : outcome.sending(notifications);
        }
        return outcome;
    }

    private Telling telling(TicketFolder folder, EventEnvelope event, Occasion occasion) {
        var addressing = new Addressing(folder.knownCard(), requirePolicy(), folder.roster());
        return new Telling(addressing, occasion, cause(event));
    }

    /** Raises the alert, due now; the paging poller makes its first call as it makes all others. */
    private Outcome page(Outcome told, EventEnvelope event, EscalationEvent.Escalated escalated, Instant now) {
        if (told.folder().alert(escalated.escalationId()).isPresent()) {
            return told;
        }
        var occasion = Occasion.of(escalated).orElseThrow();
        var origin = new Alert.Origin(event.id(), escalated.to(), escalated.because(), dueAt(event));
        List<String> callRoles = roles(occasion, Channel.PHONE);
        Alert alert = Alert.raise(escalated.escalationId(), origin, callRoles, now);
        Outcome raised = new Outcome(told.folder().with(alert), told.events());
        boolean heard = !callRoles.isEmpty() || !roles(occasion, Channel.EMAIL).isEmpty();
        return heard
                ? raised
                : raised.sending(List.of(telling(told.folder(), event, occasion).unheard()));
    }

    private List<String> roles(Occasion occasion, Channel channel) {
        return io.tierline.policy.NotificationEvent.of(occasion.word())
                .map(kind -> requirePolicy().notifications().about(kind, occasion.detail()))
                .orElse(List.of())
                .stream()
                .filter(rule -> rule.means().contains(means(channel)))
                .map(NotificationRule::roles)
                .flatMap(Set::stream)
                .sorted()
                .map(NotificationRole::word)
                .distinct()
                .toList();
    }

    private static NotificationMeans means(Channel channel) {
        return switch (channel) {
            case EMAIL -> NotificationMeans.EMAIL;
            case PHONE -> NotificationMeans.PHONE;
        };
    }

    private static Notification.Cause cause(EventEnvelope event) {
        UUID escalation = event.event() instanceof EscalationEvent.Escalated e ? e.escalationId() : null;
        return new Notification.Cause(event.ticketId(), event.id(), event.type(), dueAt(event), escalation);
    }

    private static Instant dueAt(EventEnvelope event) {
        return event.dueAt() == null ? event.time() : event.dueAt();
    }

    private SupportPolicy requirePolicy() {
        return Objects.requireNonNull(policy, "no event of the ticket named a policy version");
    }
}
