package io.tierline.policy.ledger;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.Clock;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.escalation.Rung;
import io.tierline.policy.escalation.TargetState;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.triage.TriageDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plays a ticket's facts and writes down what each clock did between one instant at which anything happens and the next. */
final class Bookkeeping {

    private final SupportPolicy policy;
    private final ClockTime clockTime;
    private final Map<String, OpenAccount> accounts = new LinkedHashMap<>();
    private EscalationState state;
    private Instant now;

    Bookkeeping(SupportPolicy policy, TicketSnapshot ticket, TriageDecision triage) {
        this.policy = policy;
        this.state = Escalation.begin(policy, ticket, triage).state();
        this.now = ticket.submittedAt();
        this.clockTime = new ClockTime(policy.businessCalendar(state.place()));
    }

    /** What is due before the fact happens first; at its very instant the fact goes first (R2). */
    void take(TicketFact fact) {
        Optional<Instant> next = wakeBefore(fact);
        while (next.isPresent()) {
            happen(new TicketFact.TimeReached(next.get()));
            next = wakeBefore(fact);
        }
        happen(fact);
    }

    private Optional<Instant> wakeBefore(TicketFact fact) {
        return state.nextWake().filter(wake -> wake.isBefore(fact.occurredAt()));
    }

    private void happen(TicketFact fact) {
        if (fact.occurredAt().isAfter(now)) {
            book(fact.occurredAt());
            now = fact.occurredAt();
        }
        Map<String, Clock> before = clocks();
        state = Escalation.decide(policy, state, fact).state();
        if (fact.occurredAt().isBefore(now)) {
            correct(before, clocks(), fact.occurredAt());
        }
    }

    /** The clocks that a late fact stopped, started or ended did so back then: what was booked since is booked anew. */
    private void correct(Map<String, Clock> before, Map<String, Clock> after, Instant at) {
        before.forEach((key, clock) -> {
            if (!clock.equals(after.get(key))) {
                correct(accounts.get(key), clock, after.get(key), at);
            }
        });
    }

    private void correct(
            @Nullable OpenAccount account, Clock before, @Nullable Clock after, Instant at) {
        if (account == null) {
            return;
        }
        Instant from = before instanceof Clock.Running running && running.since().isAfter(at) ? running.since() : at;
        account.cut(from);
        if (after != null) {
            book(account, after, from, now);
        }
    }

    /** Every clock that is booked, by the key of its account. */
    private Map<String, Clock> clocks() {
        Map<String, Clock> clocks = new LinkedHashMap<>();
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
        state.span().targets().forEach(target -> book(target, until));
        state.span().ladder().forEach(rung -> {
            if (rung instanceof Rung.Timed timed) {
                book(rung.role().word(), timed.clock(), until);
            }
        });
    }

    private void book(TargetState target, Instant until) {
        String word = target.kind().word();
        switch (target) {
            case TargetState.Awaited awaited -> book(word, awaited.deadline(), until);
            case TargetState.Voided _ -> bookVoid(word, until);
            case TargetState.Met _, TargetState.Missed _, TargetState.Ended _ -> {}
        }
    }

    private void book(String target, Clock clock, Instant until) {
        OpenAccount account = accounts.computeIfAbsent(
                key(target),
                _ -> new OpenAccount(
                        target, state.span().number(), clock.allowance().time(), hasRun(clock)));
        book(account, clock, now, until);
    }

    private void book(OpenAccount account, Clock clock, Instant from, Instant until) {
        switch (clock) {
            case Clock.Held _ -> account.add(new Segment(SegmentKind.PAUSED, from, until, Cause.ofPause(state)));
            case Clock.Running running ->
                clockTime.segments(running.allowance().counting(), from, until).forEach(account::add);
        }
    }

    private Duration hasRun(Clock clock) {
        return switch (clock) {
            case Clock.Held held -> held.ran();
            case Clock.Running running ->
                running.ran().plus(clockTime.counted(running.allowance().counting(), running.since(), now));
        };
    }

    private void bookVoid(String target, Instant until) {
        Optional.ofNullable(accounts.get(key(target)))
                .ifPresent(account -> account.add(new Segment(SegmentKind.VOID, now, until, Cause.SILENCE)));
    }

    private String key(String target) {
        return state.span().number() + " " + target;
    }

    List<Account> accounts() {
        return accounts.values().stream().map(OpenAccount::closed).toList();
    }
}
