package io.tierline.policy.escalation;

import io.tierline.policy.EscalationStep;
import io.tierline.policy.PromiseTable;
import io.tierline.policy.Promises;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetStart;
import io.tierline.policy.TimeSpan;
import io.tierline.policy.ticket.SupportLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens a severity span with what its row promises (R6); every clock in it still stands. */
record SpanOpening(PromiseTable table, WorkingTimes times, PromiseClocks clocks) {

    private static SpanOpening of(SupportPolicy policy, WorkingTimes times, String plan, Stopwatch spent, Instant at) {
        return new SpanOpening(policy.plan(plan).promises(), times, new PromiseClocks(policy, times, spent, at));
    }

    /** The span that begins with the submission. */
    static SeveritySpan first(
            SupportPolicy policy, WorkingTimes times, String plan, String severity, SupportLevel level, Instant at) {
        return of(policy, times, plan, Stopwatch.startedAt(at), at).open(1, severity, level);
    }

    /** The span after a change of severity. */
    static SeveritySpan next(
            SupportPolicy policy, WorkingTimes times, EscalationState state, String severity, Instant at) {
        SpanOpening opening = of(policy, times, state.plan(), state.spent(), at);
        SeveritySpan fresh = opening.open(state.span().number() + 1, severity, state.level());
        return state.responded() ? opening.answered(fresh, state) : fresh;
    }

    /** The span once the first response is given: what was promised from there on begins (K6). */
    static SeveritySpan followed(SupportPolicy policy, WorkingTimes times, EscalationState state, Instant at) {
        SpanOpening opening = of(policy, times, state.plan(), Stopwatch.startedAt(at), at);
        Promises row = opening.table.row(state.severity(), state.level());
        return opening.clocks.add(state.span(), row, TargetStart.FIRST_RESPONSE);
    }

    private SeveritySpan open(int number, String severity, SupportLevel level) {
        Promises row = table.row(severity, level);
        TimeSpan cadence = row.statusReportEvery();
        // A report is about the recent past: time spent under another severity does not count towards it (R5).
        Clock report = cadence == null ? null : Clock.held(times.allowance(cadence), Duration.ZERO);
        var bare = new SeveritySpan(number, severity, clocks.at(), null, List.of(), report, List.of());
        SeveritySpan span = clocks.add(bare, row, TargetStart.SPAN);
        for (EscalationStep step : row.steps()) {
            span = step.trigger() instanceof StepTrigger.AfterMissed ? span : span.with(clocks.rung(step));
        }
        return span;
    }

    /** A first response that is settled stays settled: it is not asked for again. */
    private SeveritySpan answered(SeveritySpan fresh, EscalationState state) {
        SeveritySpan span =
                state.span().target(TargetKind.FIRST_RESPONSE).map(fresh::with).orElse(fresh);
        return switch (table) {
            case PromiseTable.BySeverity _ ->
                clocks.add(span, table.row(span.severity(), state.level()), TargetStart.FIRST_RESPONSE);
            case PromiseTable.ByLevel _ -> carried(span, state);
        };
    }

    /** What began with the first response does not hang on the severity, and goes on (K6, K13). */
    private SeveritySpan carried(SeveritySpan fresh, EscalationState state) {
        SeveritySpan span = fresh;
        for (Promises row : table.rows(state.severity(), state.level())) {
            for (TargetKind kind : TargetKind.values()) {
                Optional<TargetState> old = row.target(kind, TargetStart.FIRST_RESPONSE)
                        .flatMap(_ -> state.span().target(kind));
                span = old.isPresent() ? carried(span, row, old.get(), state.span()) : span;
            }
        }
        return span;
    }

    private SeveritySpan carried(SeveritySpan fresh, Promises row, TargetState target, SeveritySpan old) {
        SeveritySpan span = fresh.with(target);
        for (EscalationStep step : row.stepsAfterMissing(target.kind())) {
            Optional<Rung> running = old.rung(step.role()).filter(Rung.Timed.class::isInstance);
            Rung waiting = clocks.rung(step);
            span = target instanceof TargetState.Awaited
                    ? span.with(waiting)
                    : running.map(span::with).orElse(span);
        }
        return span;
    }
}
