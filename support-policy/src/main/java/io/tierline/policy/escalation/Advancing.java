package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.Promotion;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.escalation.EscalationOutcome.DeadlineMissed;
import io.tierline.policy.escalation.EscalationOutcome.DeadlineNearing;
import io.tierline.policy.escalation.EscalationOutcome.Escalated;
import io.tierline.policy.escalation.EscalationOutcome.LevelPromoted;
import io.tierline.policy.escalation.EscalationOutcome.StatusReportDue;
import io.tierline.policy.escalation.EscalationOutcome.StoodDown;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lets time pass: makes happen, in order, what the clocks make due. Each repeat counts from the last due instant. */
final class Advancing {

    private final SupportPolicy policy;
    private final WorkingTimes times;
    private final List<EscalationOutcome> outcomes = new ArrayList<>();
    private EscalationState state;

    private Advancing(SupportPolicy policy, EscalationState state) {
        this.policy = policy;
        this.state = state;
        this.times = WorkingTimes.of(policy, state.place());
    }

    /** What happens before this instant. What is due at the very instant waits: the fact goes first (R2). */
    static Decision before(SupportPolicy policy, EscalationState state, Instant at) {
        return new Advancing(policy, state).whileDue(due -> due.isBefore(at));
    }

    /** What happens until this instant, inclusive. */
    static Decision until(SupportPolicy policy, EscalationState state, Instant at) {
        return new Advancing(policy, state).whileDue(due -> !due.isAfter(at));
    }

    private Decision whileDue(Predicate<Instant> reached) {
        Optional<Due> next = Due.earliest(state);
        while (next.isPresent() && reached.test(next.get().at())) {
            happen(next.get());
            next = Due.earliest(state);
        }
        return new Decision(state, outcomes);
    }

    private void happen(Due due) {
        switch (due) {
            case Due.Start(Instant at) -> start(at);
            case Due.Miss(Clock.Running deadline, TargetKind target) -> miss(deadline, target);
            case Due.Expiry(Clock.Running patience, TargetKind target) -> expire(patience, target);
            case Due.Nearing(Clock.Running nearing, TargetKind target) -> near(nearing, target);
            case Due.Step(Clock.Running delay, EscalationRole role) -> step(delay, role);
            case Due.Report(Clock.Running cadence) -> report(cadence);
        }
    }

    /** The clocks that waited for the phone have waited long enough (M4). */
    private void start(Instant at) {
        state = Settling.settle(state.with(state.span().startedAt(at)), at, times);
        tell(at);
    }

    /** What waits for the miss begins with it (K13). */
    private void miss(Clock.Running deadline, TargetKind kind) {
        Instant at = deadline.dueAt();
        SeveritySpan span = state.span().with(awaited(kind).miss(at)).begun(kind);
        state = Settling.settle(state.with(span), at, times);
        outcomes.add(new DeadlineMissed(at, kind, because().missed(kind, deadline)));
        promotion(kind).ifPresent(promotion -> promote(deadline, promotion));
    }

    private Optional<Promotion> promotion(TargetKind missed) {
        return Optional.ofNullable(policy.plan(state.plan())
                        .promises(state.severity(), state.level())
                        .promotion())
                .filter(promotion -> promotion.missed() == missed)
                .filter(promotion -> state.inScope() && promotion.to().compareTo(state.level()) > 0);
    }

    private void promote(Clock.Running missed, Promotion promotion) {
        Instant at = missed.dueAt();
        outcomes.add(new LevelPromoted(at, promotion.to(), because().promoted(missed)));
        state = state.with(promotion.to());
        tell(at);
    }

    /** The ladder that hangs on the target ends with it (K7). */
    private void expire(Clock.Running patience, TargetKind kind) {
        Instant at = patience.dueAt();
        state = state.with(state.span().with(awaited(kind).expire(at)));
        if (state.inScope()) {
            outcomes.add(
                    new StoodDown(at, StandDownReason.TARGET_VOID, because().expired(kind, patience)));
        }
        tell(at);
    }

    private void tell(Instant at) {
        outcomes.add(Telling.deadlinesSet(policy, state, at));
    }

    private void near(Clock.Running nearing, TargetKind kind) {
        Instant at = nearing.dueAt();
        TargetState.Awaited target = awaited(kind);
        Instant deadline = dueAt(target.deadline(), at);
        state = state.with(state.span().with(target.announced()));
        int percent = policy.clocks().nearingPercent();
        outcomes.add(new DeadlineNearing(at, kind, deadline, because().nearing(kind, percent, nearing)));
    }

    private void step(Clock.Running delay, EscalationRole role) {
        Instant at = delay.dueAt();
        state = state.with(state.span().with(new Rung.Reached(role, at)));
        outcomes.add(new Escalated(at, role, because().escalated(role, delay)));
    }

    /** The next report is due one cadence later, unless a pause began at this very instant. */
    private void report(Clock.Running cadence) {
        Instant at = cadence.dueAt();
        Clock again = Clock.held(cadence.allowance(), Duration.ZERO);
        state = Settling.settle(state.with(state.span().withStatusReport(again)), at, times);
        Instant nextAt = state.span().statusReport() instanceof Clock.Running running ? running.dueAt() : null;
        outcomes.add(new StatusReportDue(at, nextAt, because().reportDue(cadence)));
    }

    /** By the level that the ticket has by now. */
    private Because because() {
        return Because.of(policy, state);
    }

    private Instant dueAt(Clock clock, Instant at) {
        return switch (clock) {
            case Clock.Running running -> running.dueAt();
            case Clock.Held held -> held.wouldBeDueAt(at, times);
        };
    }

    private TargetState.Awaited awaited(TargetKind kind) {
        return state.span()
                .target(kind)
                .flatMap(target -> target instanceof TargetState.Awaited found ? Optional.of(found) : Optional.empty())
                .orElseThrow(() -> new IllegalStateException(kind.word() + " is due but not awaited"));
    }
}
