package io.tierline.policy.ledger;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.Clock;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.escalation.Rung;
import io.tierline.policy.escalation.TargetState;
import io.tierline.policy.ticket.HistoryEntry;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.VersionChanged;
import io.tierline.policy.triage.TriageDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plays a ticket's history and writes down what each clock did between one instant at which anything happens and the next. */
final class Bookkeeping {

    /** A clock; {@code version} counts the policy versions that the ticket was under, as it may come back to one. */
    private record Key(int span, String target, int version) {}

    private final Function<String, SupportPolicy> versions;
    private final Map<Key, OpenAccount> accounts = new LinkedHashMap<>();
    private SupportPolicy policy;
    private int version = 1;
    private EscalationState state;
    private ClockTime clockTime;
    private Instant now;

    Bookkeeping(
            Function<String, SupportPolicy> versions,
            String submittedUnder,
            TicketSnapshot ticket,
            TriageDecision triage) {
        this.versions = versions;
        this.policy = versions.apply(submittedUnder);
        this.state = Escalation.begin(policy, ticket, triage).state();
        this.now = ticket.submittedAt();
        this.clockTime = new ClockTime(policy.businessCalendar(state.place()));
    }

    /** What is due before the entry happens first; at its very instant the entry goes first (R2). */
    void take(HistoryEntry entry) {
        Optional<Instant> next = wakeBefore(entry);
        while (next.isPresent()) {
            happen(new TicketFact.TimeReached(next.get()));
            next = wakeBefore(entry);
        }
        switch (entry) {
            case TicketFact fact -> happen(fact);
            case VersionChanged change -> change(change);
        }
    }

    private Optional<Instant> wakeBefore(HistoryEntry entry) {
        return state.nextWake().filter(wake -> wake.isBefore(entry.occurredAt()));
    }

    /** What the new version promises is booked in accounts of its own. */
    private void change(VersionChanged change) {
        reach(change.occurredAt());
        SupportPolicy to = versions.apply(change.to());
        state = Escalation.migrate(policy, to, state, change.occurredAt()).state();
        policy = to;
        version++;
        clockTime = new ClockTime(to.businessCalendar(state.place()));
        clocks().forEach((key, clock) -> account(key, clock, now));
    }

    private void reach(Instant at) {
        if (at.isAfter(now)) {
            book(at);
            now = at;
        }
    }

    private void happen(TicketFact fact) {
        Instant at = fact.occurredAt();
        reach(at);
        Map<Key, Clock> before = clocks();
        state = Escalation.decide(policy, state, fact).state();
        if (at.isBefore(now)) {
            correct(before, clocks(), at);
        }
    }

    /** What a late fact stopped, started or ended did so back then: what was booked since is booked anew. */
    private void correct(Map<Key, Clock> before, Map<Key, Clock> after, Instant at) {
        before.forEach((key, clock) -> {
            if (!clock.equals(after.get(key))) {
                correct(key, clock, after.get(key), at);
            }
        });
        after.forEach((key, clock) -> {
            if (!before.containsKey(key)) {
                Instant from = start(clock, at);
                book(account(key, clock, from), clock, from, now);
            }
        });
    }

    private void correct(Key key, Clock before, @Nullable Clock after, Instant at) {
        Instant from = start(before, at);
        accounts.computeIfPresent(
                key, (_, account) -> from.isBefore(account.openedAt()) ? open(key, before, from) : account);
        OpenAccount account = accounts.get(key);
        if (account == null) {
            return;
        }
        account.cut(from);
        if (after != null) {
            book(account, after, from, now);
        }
    }

    /** This instant, or the later one at which the clock began to run. */
    private static Instant start(Clock clock, Instant at) {
        return clock instanceof Clock.Running running && running.since().isAfter(at) ? running.since() : at;
    }

    /** Every clock of the severity span. */
    private Map<Key, Clock> clocks() {
        Map<Key, Clock> clocks = new LinkedHashMap<>();
        state.span().targets().forEach(target -> {
            if (target instanceof TargetState.Awaited awaited) {
                clocks.put(key(target.kind().word()), awaited.deadline());
            }
        });
        state.span().ladder().forEach(rung -> {
            if (rung instanceof Rung.Timed timed) {
                clocks.put(key(rung.role().word()), timed.clock());
            }
        });
        return clocks;
    }

    private void book(Instant until) {
        clocks().forEach((key, clock) -> book(account(key, clock, now), clock, now, until));
        state.span().targets().forEach(target -> {
            if (target instanceof TargetState.Voided) {
                bookVoid(key(target.kind().word()), until);
            }
        });
    }

    private void book(OpenAccount account, Clock clock, Instant from, Instant until) {
        switch (clock) {
            case Clock.Held _ -> account.add(new Segment(SegmentKind.PAUSED, from, until, Cause.ofPause(state)));
            case Clock.Running running ->
                clockTime.segments(running.allowance().counting(), from, until).forEach(account::add);
        }
    }

    private void bookVoid(Key key, Instant until) {
        Optional.ofNullable(accounts.get(key))
                .ifPresent(account -> account.add(new Segment(SegmentKind.VOID, now, until, Cause.SILENCE)));
    }

    /** The account of a clock; a new one is carried what had run until then. */
    private OpenAccount account(Key key, Clock clock, Instant at) {
        return accounts.computeIfAbsent(key, _ -> open(key, clock, at));
    }

    private OpenAccount open(Key key, Clock clock, Instant at) {
        return new OpenAccount(
                key.target, key.span, policy.version(), clock.allowance().time(), hasRun(clock, at), at);
    }

    private Duration hasRun(Clock clock, Instant until) {
        return switch (clock) {
            case Clock.Held held -> held.ran();
            case Clock.Running running ->
                running.ran().plus(clockTime.counted(running.allowance().counting(), running.since(), until));
        };
    }

    private Key key(String target) {
        return new Key(state.span().number(), target, version);
    }

    Ledger ledger() {
        return new Ledger(
                policy.name(),
                policy.version(),
                accounts.values().stream().map(OpenAccount::closed).toList());
    }
}
