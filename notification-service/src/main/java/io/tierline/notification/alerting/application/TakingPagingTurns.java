package io.tierline.notification.alerting.application;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.outbox.Outbox;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.notification.alerting.model.Outcome;
import io.tierline.notification.alerting.model.PagingTurn;
import io.tierline.notification.alerting.model.TicketFolder;
import io.tierline.notification.paging.model.Alert;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the steps of all pagings that are due, in the caller's transaction. */
@ApplicationScoped
public class TakingPagingTurns {
    private final FolderStore folders;
    private final PagingTurns turns;
    private final EventFactory events;
    private final PagingSettings settings;
    private final TierlineClock clock;

    /** Each under the policy of its ticket; while that is on its way the paging stays due, but lets others go first. */
    public TakingPagingTurns(
            FolderStore folders, PagingTurns turns, EventFactory events, PagingSettings settings, TierlineClock clock) {
        this.folders = folders;
        this.turns = turns;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a turn did; instants on the product's clock.
     *
     * @param dueAt when the steps that were taken were due
     * @param next when the next step is due
     */
    record Taken(List<Instant> dueAt, Optional<Instant> next) {}

    /** Takes the steps that are due now. */
    Taken take(Sql sql) {
        Instant now = clock.now();
        List<Instant> due = new ArrayList<>();
        List<TicketFolder> changed = new ArrayList<>();
        List<TicketFolder> postponed = new ArrayList<>();
        List<OutgoingRecord> records = new ArrayList<>();
        for (TicketFolder folder : folders.claimDue(sql, now, settings.batch())) {
            turns.of(folder)
                    .ifPresentOrElse(
                            turn -> {
                                Numbered numbered = Numbered.of(take(turn, folder, now, due));
                                changed.add(numbered.folder());
                                numbered.events()
                                        .forEach(draft ->
                                                records.add(events.original(numbered.ticket(), draft, now, null)));
                            },
                            () -> postponed.add(folder));
        }
        folders.store(sql, changed);
        folders.lookAgain(sql, postponed, now.plus(clock.inProduct(settings.poll())));
        Outbox.append(sql, records);
        return new Taken(due, folders.nextWake(sql));
    }

    private static Outcome take(PagingTurn turn, TicketFolder folder, Instant now, List<Instant> due) {
        Outcome outcome = Outcome.silently(folder);
        for (Alert alert : folder.alerts()) {
            Optional<Instant> wake = alert.paging().nextWake().filter(instant -> !instant.isAfter(now));
            if (wake.isPresent()) {
                due.add(wake.get());
                outcome = turn.take(outcome.folder(), alert, now).after(outcome);
            }
        }
        return outcome;
    }
}
