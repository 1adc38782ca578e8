package io.tierline.escalation.waking.application;

import io.tierline.escalation.waking.model.DueTicket;
import io.tierline.events.EventHeaders;
import io.tierline.events.TimerDue;
import io.tierline.events.Topics;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.event.EventDraft;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.outbox.Outbox;
import io.tierline.kit.outbox.OutboxSignal;
import io.tierline.kit.outbox.OutgoingRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Sends wake-ups, in batches: the mark on the row and the outgoing event are one transaction (rule 3 of the design). */
@ApplicationScoped
public class WakingTickets {
    /** The most tickets that are woken in one transaction. */
    public static final int BATCH = 200;

    private final Wakes wakes;
    private final WorkerTransactions transactions;
    private final EventFactory events;
    private final TierlineClock clock;
    private final OutboxSignal signal;

    /** Wakes by the product's clock. */
    public WakingTickets(
            Wakes wakes,
            WorkerTransactions transactions,
            EventFactory events,
            TierlineClock clock,
            OutboxSignal signal) {
        this.wakes = wakes;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.signal = signal;
    }

    /**
     * Wakes tickets that are due and not woken yet.
     *
     * @return how many; {@link #BATCH} if there may be more
     */
    public int wakeDue() {
        Instant now = clock.now();
        return wake(sql -> wakes.due(sql, now, BATCH));
    }

    /**
     * Wakes tickets again whose wake-up came to nothing, each with a new event.
     *
     * @return how many; {@link #BATCH} if there may be more
     */
    public int wakeForgotten() {
        Instant realNow = clock.realNow();
        return wake(sql -> wakes.forgotten(sql, realNow, BATCH).stream()
                .map(DueTicket::again)
                .toList());
    }

    /** The next instant of the product's clock at which a ticket is to be woken. */
    public Optional<Instant> next() {
        return transactions.call(wakes::next);
    }

    /** How many wake-ups are ahead and under way, in all replicas together. */
    public Wakes.Pending pending() {
        return transactions.call(wakes::pending);
    }

    private int wake(Function<Sql, List<DueTicket>> locking) {
        int woken = transactions.call(sql -> send(sql, locking.apply(sql)));
        if (woken > 0) {
            signal.raise();
        }
        return woken;
    }

    private int send(Sql sql, List<DueTicket> tickets) {
        if (!tickets.isEmpty()) {
            Instant now = clock.now();
            List<OutgoingRecord> wakeUps =
                    tickets.stream().map(ticket -> wakeUp(ticket, now)).toList();
            List<UUID> ids = wakeUps.stream().map(WakingTickets::id).toList();
            wakes.woken(sql, clock.realNow(), tickets, ids);
            Outbox.append(sql, wakeUps);
        }
        return tickets.size();
    }

    private OutgoingRecord wakeUp(DueTicket due, Instant now) {
        EventDraft draft = EventDraft.of(due.wakes() + 1, new TimerDue(due.dueAt()))
                .on(Topics.TIMERS)
                .under(due.policyVersion())
                .due(due.dueAt());
        return events.original(due.ticket(), draft, now, null);
    }

    private static UUID id(OutgoingRecord wakeUp) {
        return UUID.fromString(Objects.requireNonNull(wakeUp.headers().get(EventHeaders.ID)));
    }
}
