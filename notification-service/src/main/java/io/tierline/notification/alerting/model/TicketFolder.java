package io.tierline.notification.alerting.model;

import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.paging.model.Alert;
import io.tierline.notification.people.model.Roster;
import io.tierline.notification.ticket.model.TicketCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * All that a decision about a ticket looks at and changes.
 *
 * @param card the ticket; empty before its first event
 * @param alerts the pagings of its escalations, ended ones too
 * @param outgoing notifications decided since the folder was read, in order; to be written with it
 * @param roster everybody who can be told or called
 */
public record TicketFolder(Optional<TicketCard> card, List<Alert> alerts, List<Notification> outgoing, Roster roster) {
    public TicketFolder {
        alerts = List.copyOf(alerts);
        outgoing = List.copyOf(outgoing);
    }

    /** The folder of a ticket that is not known yet. */
    public static TicketFolder unknown(Roster roster) {
        return new TicketFolder(Optional.empty(), List.of(), List.of(), roster);
    }

    /** The card of a ticket that is known. */
    public TicketCard knownCard() {
        return card.orElseThrow(() -> new IllegalStateException("a folder without a card decides nothing"));
    }

    /** The alert of an escalation, if the folder has it. */
    public Optional<Alert> alert(UUID escalationId) {
        return alerts.stream()
                .filter(alert -> alert.escalationId().equals(escalationId))
                .findFirst();
    }

    /** The folder with its card counting some more events of this service. */
    public TicketFolder counted(int events) {
        return events == 0 ? this : with(knownCard().counted(events));
    }

    TicketFolder with(TicketCard changed) {
        return new TicketFolder(Optional.of(changed), alerts, outgoing, roster);
    }

    TicketFolder with(Alert changed) {
        Map<UUID, Alert> byId = new LinkedHashMap<>();
        alerts.forEach(alert -> byId.put(alert.escalationId(), alert));
        byId.put(changed.escalationId(), changed);
        return new TicketFolder(card, List.copyOf(byId.values()), outgoing, roster);
    }

    TicketFolder withAlerts(UnaryOperator<Alert> change) {
        return new TicketFolder(card, alerts.stream().map(change).toList(), outgoing, roster);
    }

    TicketFolder sending(List<Notification> more) {
        List<Notification> all = new ArrayList<>(outgoing);
        all.addAll(more);
        return new TicketFolder(card, alerts, all, roster);
    }
}
