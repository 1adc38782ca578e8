package io.tierline.intake.view.model;

import io.tierline.events.EscalationEvent;
import io.tierline.events.NotificationEvent.AlertAcknowledged;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An escalation of a ticket and what became of it.
 *
 * @param to {@code support-manager} or {@code executive}
 * @param at when it was decided
 * @param dueAt when it was due, where a clock caused it
 */
public record Escalation(
        UUID id, String to, Instant at, @Nullable Instant dueAt, String because, Paging paging) {

    /** The escalations that a ticket's events tell of, in their order. */
    public static List<Escalation> of(List<Said> said) {
        Map<UUID, Escalation> escalations = new LinkedHashMap<>();
        for (Said one : said) {
            switch (one.event()) {
                case EscalationEvent.Escalated escalated ->
                    escalations.putIfAbsent(escalated.escalationId(), begun(one, escalated));
                case AlertAcknowledged taken ->
                    escalations.computeIfPresent(
                            taken.escalationId(),
                            (id, known) -> known.with(new Paging.Acknowledged(taken.by(), taken.via(), one.at())));
                case EscalationEvent.StoodDown down ->
                    escalations.replaceAll((id, known) -> known.endedBy(down.reason(), one.at()));
                default -> {}
            }
        }
        return List.copyOf(escalations.values());
    }

    private static Escalation begun(Said said, EscalationEvent.Escalated escalated) {
        return new Escalation(
                escalated.escalationId(),
                escalated.to(),
                said.at(),
                said.dueAt(),
                escalated.because(),
                new Paging.Running());
    }

    private Escalation endedBy(String reason, Instant when) {
        return paging instanceof Paging.Running ? with(new Paging.StoodDown(reason, when)) : this;
    }

    private Escalation with(Paging newPaging) {
        return new Escalation(id, to, at, dueAt, because, newPaging);
    }
}
