package io.tierline.notification.alerting.application;

import io.tierline.events.Actor;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.outbox.Outbox;
import io.tierline.notification.alerting.model.Alerting;
import io.tierline.notification.alerting.model.TicketFolder;
import io.tierline.notification.paging.model.Alert;
import io.tierline.notification.paging.model.Via;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Somebody takes an alert by link or key press: paging stops at once, and it is said once. */
@ApplicationScoped
public class Acknowledging {
    private final WorkerTransactions transactions;
    private final FolderStore folders;
    private final EventFactory events;
    private final TierlineClock clock;
    private final AfterCommit afterCommit;

    /** In transactions of its own. */
    public Acknowledging(
            WorkerTransactions transactions,
            FolderStore folders,
            EventFactory events,
            TierlineClock clock,
            AfterCommit afterCommit) {
        this.transactions = transactions;
        this.folders = folders;
        this.events = events;
        this.clock = clock;
        this.afterCommit = afterCommit;
    }

    /**
     * An alert as those see it who may take it.
     *
     * @param reference the ticket's
     */
    public record View(String reference, Alert alert) {}

    /** The alert of a tenant's escalation; empty if there is none. */
    public Optional<View> find(String tenant, UUID escalationId) {
        return transactions.call(
                sql -> folder(sql, tenant, escalationId).flatMap(folder -> view(folder, escalationId)));
    }

    /** Who was called by a call; empty if there was none. */
    public Optional<FolderStore.Called> called(UUID callId) {
        return transactions.call(sql -> folders.called(sql, callId));
    }

    /**
     * Takes an alert; one that has ended stays as it is.
     *
     * @param by the staff id
     * @return the alert after it; empty if there is none
     */
    public Optional<View> acknowledge(String tenant, UUID escalationId, String by, Via via) {
        Optional<View> result = transactions.call(sql ->
                folder(sql, tenant, escalationId).flatMap(folder -> acknowledge(sql, folder, escalationId, by, via)));
        afterCommit.decided();
        return result;
    }

    private Optional<View> acknowledge(Sql sql, TicketFolder folder, UUID escalationId, String by, Via via) {
        Instant now = clock.now();
        Numbered numbered = Numbered.of(Alerting.acknowledge(folder, escalationId, by, via, now));
        if (!numbered.events().isEmpty()) {
            var actor = new Actor(Actor.Kind.ON_CALL, by, via == Via.PHONE ? "phone" : "web");
            folders.store(sql, List.of(numbered.folder()));
            Outbox.append(
                    sql,
                    numbered.events().stream()
                            .map(draft -> events.original(numbered.ticket(), draft.by(actor), now, null))
                            .toList());
        }
        return view(numbered.folder(), escalationId);
    }

    private Optional<TicketFolder> folder(Sql sql, String tenant, UUID escalationId) {
        return folders.ticketOf(sql, tenant, escalationId)
                .map(ticket ->
                        folders.loadAndLock(sql, new TreeSet<>(List.of(ticket))).get(ticket));
    }

    private static Optional<View> view(TicketFolder folder, UUID escalationId) {
        return folder.alert(escalationId)
                .map(alert -> new View(folder.knownCard().key().reference(), alert));
    }
}
