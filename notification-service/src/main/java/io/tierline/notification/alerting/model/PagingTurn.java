package io.tierline.notification.alerting.model;

import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.delivery.model.Recipient;
import io.tierline.notification.paging.model.Alert;
import io.tierline.notification.paging.model.Callee;
import io.tierline.notification.paging.model.PagingRules;
import io.tierline.notification.paging.model.PagingStep;
import io.tierline.notification.paging.model.PagingStep.Action;
import io.tierline.policy.SupportPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the next step of an alert's paging: whom to call now, and when to look again.
 *
 * @param policy of the ticket
 * @param rules its calling ladder, within the installation's limits
 */
public record PagingTurn(SupportPolicy policy, PagingRules rules) {

    /** Takes the step that is due at {@code now}; nothing changes if none is. */
    public Outcome take(TicketFolder folder, Alert alert, Instant now) {
        var addressing = new Addressing(folder.knownCard(), policy, folder.roster());
        PagingStep step = rules.wake(alert.paging(), onCall(addressing, alert), now);
        Alert next = alert.with(step.next());
        if (next.equals(alert)) {
            return Outcome.silently(folder);
        }
        return Outcome.silently(folder.with(next)).sending(notifications(step.action(), addressing, alert));
    }

    /** A provider refused a call for good: somebody else is called at once, if there is anybody. */
    public TicketFolder refused(TicketFolder folder, Notification call, Instant now) {
        var callee = new Callee(call.recipient().role(), call.recipient().id());
        return Optional.ofNullable(call.cause().escalationId())
                .flatMap(folder::alert)
                .map(alert -> alert.with(rules.refused(alert.paging(), callee, call.attempt(), now)))
                .map(folder::with)
                .orElse(folder);
    }

    private static List<Notification> notifications(Action action, Addressing addressing, Alert alert) {
        var telling = new Telling(addressing, occasion(alert), cause(addressing, alert));
        return switch (action) {
            case Action.Ring ring -> List.of(telling.ring(recipient(addressing, ring.callee()), ring.number()));
            case Action.ReportVacancy vacancy ->
                alert.callRoles().stream()
                        .map(role -> telling.nobody(role, Channel.PHONE, vacancy.calls() + 1))
                        .toList();
            case Action.Nothing _ -> List.of();
        };
    }

    private static List<Callee> onCall(Addressing addressing, Alert alert) {
        return alert.callRoles().stream()
                .flatMap(role -> addressing.recipients(role, Channel.PHONE).stream())
                .map(recipient -> new Callee(recipient.role(), recipient.id()))
                .toList();
    }

    private static Recipient recipient(Addressing addressing, Callee callee) {
        return addressing
                .callee(callee.role(), callee.staffId())
                .orElseThrow(() -> new IllegalStateException("the rules called somebody who is not on call"));
    }

    private static Occasion occasion(Alert alert) {
        var origin = alert.origin();
        return new Occasion("escalated", origin.to(), "escalated", Map.of("because", origin.because()));
    }

    private static Notification.Cause cause(Addressing addressing, Alert alert) {
        var origin = alert.origin();
        return new Notification.Cause(
                addressing.card().key().id(),
                origin.eventId(),
                "ticket.escalated",
                origin.dueAt(),
                alert.escalationId());
    }
}
