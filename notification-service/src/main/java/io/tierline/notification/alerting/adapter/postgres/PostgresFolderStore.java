package io.tierline.notification.alerting.adapter.postgres;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.notification.alerting.adapter.postgres.AlertTable.OfTicket;
import io.tierline.notification.alerting.application.FolderStore;
import io.tierline.notification.alerting.model.TicketFolder;
import io.tierline.notification.delivery.application.DeliveryQueue;
import io.tierline.notification.paging.model.Alert;
import io.tierline.notification.people.application.RosterStore;
import io.tierline.notification.people.model.Roster;
import io.tierline.notification.ticket.model.TicketCard;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Folders, one statement a table and batch. */
@ApplicationScoped
class PostgresFolderStore implements FolderStore {
    private static final String CALLED =
            "select tenant, escalation_id, recipient from notification where id = $1 and channel = 'phone' and escalation_id is not null";

    private static final String TICKET_OF =
            "select t.id from alert a join ticket t on t.id = a.ticket_id where t.tenant = $1 and a.escalation_id = $2";

    private final RosterStore rosters;
    private final DeliveryQueue deliveries;
    private final TierlineClock clock;

    PostgresFolderStore(RosterStore rosters, DeliveryQueue deliveries, TierlineClock clock) {
        this.rosters = rosters;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Has a folder for every ticket: that of an unknown one carries the roster. */
    @Override
    public Map<UUID, TicketFolder> loadAndLock(Sql sql, SortedSet<UUID> ticketIds) {
        Roster roster = rosters.current(sql);
        Map<UUID, TicketFolder> folders = new HashMap<>();
        ticketIds.forEach(id -> folders.put(id, TicketFolder.unknown(roster)));
        folders(sql, CardTable.lock(sql, ticketIds), roster)
                .forEach(folder -> folders.put(folder.knownCard().key().id(), folder));
        return folders;
    }

    @Override
    public List<TicketFolder> claimDue(Sql sql, Instant now, int limit) {
        List<TicketCard> cards = CardTable.claimDue(sql, now, limit);
        return cards.isEmpty() ? List.of() : folders(sql, cards, rosters.current(sql));
    }

    @Override
    public void store(Sql sql, Collection<TicketFolder> folders) {
        if (folders.isEmpty()) {
            return;
        }
        List<TicketFolder> ordered = folders.stream()
                .sorted(Comparator.comparing(folder -> folder.knownCard().key().id()))
                .toList();
        CardTable.store(sql, ordered.stream().map(TicketFolder::knownCard).toList());
        AlertTable.store(
                sql, ordered.stream().flatMap(PostgresFolderStore::alerts).toList());
        Instant now = clock.now();
        deliveries.put(
                sql, ordered.stream().flatMap(PostgresFolderStore::decided).toList(), now);
        deliveries.withdrawCalls(sql, ended(ordered), now);
    }

    @Override
    public void lookAgain(Sql sql, List<TicketFolder> folders, Instant at) {
        AlertTable.lookAgain(
                sql,
                folders.stream().map(folder -> folder.knownCard().key().id()).toList(),
                at);
    }

    @Override
    public Optional<Instant> nextWake(Sql sql) {
        Row row = sql.query("select min(next_wake) as next_wake from alert").getFirst();
        return Optional.ofNullable(Sql.instant(row, "next_wake"));
    }

    @Override
    public Optional<UUID> ticketOf(Sql sql, String tenant, UUID escalationId) {
        return sql.query(TICKET_OF, tenant, escalationId).stream().findFirst().map(row -> row.getUUID("id"));
    }

    @Override
    public Optional<Called> called(Sql sql, UUID notificationId) {
        return sql.query(CALLED, notificationId).stream()
                .findFirst()
                .map(row ->
                        new Called(row.getString("tenant"), row.getUUID("escalation_id"), row.getString("recipient")));
    }

    @Override
    public long openAlerts(Sql sql) {
        return sql.query("select count(*) as open from alert where state not in ('acknowledged', 'stood-down')")
                .getFirst()
                .getLong("open");
    }

    private static List<TicketFolder> folders(Sql sql, List<TicketCard> cards, Roster roster) {
        Map<UUID, List<Alert>> alerts =
                AlertTable.load(sql, cards.stream().map(card -> card.key().id()).toList());
        return cards.stream()
                .map(card -> new TicketFolder(
                        Optional.of(card), alerts.getOrDefault(card.key().id(), List.of()), List.of(), roster))
                .toList();
    }

    private static Stream<OfTicket> alerts(TicketFolder folder) {
        UUID ticket = folder.knownCard().key().id();
        return folder.alerts().stream().map(alert -> new OfTicket(ticket, alert));
    }

    private static Stream<DeliveryQueue.Decided> decided(TicketFolder folder) {
        String tenant = folder.knownCard().key().tenant();
        return folder.outgoing().stream().map(notification -> new DeliveryQueue.Decided(tenant, notification));
    }

    private static List<UUID> ended(List<TicketFolder> folders) {
        return folders.stream()
                .flatMap(folder -> folder.alerts().stream())
                .filter(alert -> !alert.isOpen())
                .map(Alert::escalationId)
                .toList();
    }
}
