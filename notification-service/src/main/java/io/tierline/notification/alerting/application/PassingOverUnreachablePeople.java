package io.tierline.notification.alerting.application;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.notification.alerting.model.TicketFolder;
import io.tierline.notification.delivery.application.CallRefusals;
import io.tierline.notification.delivery.model.Notification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets the next person be called at once when a provider refuses to call somebody at all. */
@ApplicationScoped
public class PassingOverUnreachablePeople implements CallRefusals {
    private final FolderStore folders;
    private final PagingTurns turns;
    private final TierlineClock clock;

    /** Changes the alerts of the refused calls' tickets. */
    public PassingOverUnreachablePeople(FolderStore folders, PagingTurns turns, TierlineClock clock) {
        this.folders = folders;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public void refused(Sql sql, List<Notification> calls) {
        Instant now = clock.now();
        var tickets = calls.stream()
                .map(call -> call.cause().ticketId())
                .collect(Collectors.toCollection(TreeSet<UUID>::new));
        Map<UUID, TicketFolder> changed = new HashMap<>(folders.loadAndLock(sql, tickets));
        for (Notification call : calls) {
            changed.computeIfPresent(call.cause().ticketId(), (id, folder) -> passOver(folder, call, now));
        }
        folders.store(sql, changed.values());
    }

    /** Under a policy that is on its way the next call comes when it would have come anyway. */
    private TicketFolder passOver(TicketFolder folder, Notification call, Instant now) {
        return turns.of(folder).map(turn -> turn.refused(folder, call, now)).orElse(folder);
    }
}
