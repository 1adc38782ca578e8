package io.tierline.kit.consume;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.outbox.Outbox;
import io.tierline.kit.outbox.OutgoingRecord;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What happens in the one transaction of a batch: inbox, states, decisions, states, outbox.
 *
 * @param <S> an immutable state
 */
final class BatchTransaction<S> {
    private final TicketStates<S> states;
    private final Decider<S> decider;
    private final EventFactory events;
    private final TierlineClock clock;
    private final String service;

    BatchTransaction(
            TicketStates<S> states, Decider<S> decider, EventFactory events, TierlineClock clock, String service) {
        this.states = states;
        this.decider = decider;
        this.events = events;
        this.clock = clock;
        this.service = service;
    }

    /** Handles what is new among the records, and gives what was refused. */
    List<DeadLetter> handle(Sql sql, List<IncomingRecord> records) {
        List<Reading> readings =
                Inbox.claim(sql, records).stream().map(Reading::of).toList();
        if (readings.isEmpty()) {
            return List.of();
        }
        SortedSet<UUID> tickets = tickets(readings);
        Map<UUID, S> loaded = tickets.isEmpty() ? Map.of() : states.loadAndLock(sql, tickets);
        var fold = new Fold<>(decider, loaded, clock.now());
        readings.forEach(fold::take);
        store(sql, fold);
        return fold.deadLetters();
    }

    /** Claims the records and refuses them all, without asking anybody. */
    List<DeadLetter> refuse(Sql sql, List<IncomingRecord> records, Throwable failure) {
        List<DeadLetter> letters = Inbox.claim(sql, records).stream()
                .map(record -> DeadLetter.of(record, failure))
                .toList();
        Inbox.flag(sql, letters);
        Outbox.append(sql, outgoing(letters).toList());
        return letters;
    }

    private void store(Sql sql, Fold<S> fold) {
        List<S> changed = fold.changed();
        if (!changed.isEmpty()) {
            states.store(sql, changed);
        }
        Inbox.flag(sql, fold.deadLetters());
        Stream<OutgoingRecord> answers =
                fold.answers().stream().map(answer -> events.answering(answer.cause(), answer.draft(), fold.now()));
        Outbox.append(sql, Stream.concat(answers, outgoing(fold.deadLetters())).toList());
    }

    private Stream<OutgoingRecord> outgoing(List<DeadLetter> letters) {
        return letters.stream().map(letter -> letter.outgoing(service, clock.realNow()));
    }

    private static SortedSet<UUID> tickets(List<Reading> readings) {
        SortedSet<UUID> tickets = new TreeSet<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Decoded decoded) {
                tickets.add(decoded.event().ticketId());
            }
        }
        return tickets;
    }
}
