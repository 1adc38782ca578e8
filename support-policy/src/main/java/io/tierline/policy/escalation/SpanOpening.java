package io.tierline.policy.escalation;

import io.tierline.policy.Carry;
import io.tierline.policy.Counting;
import io.tierline.policy.EscalationStep;
import io.tierline.policy.Promises;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens a severity span with what its severity promises (R6); every clock in it still stands. */
record SpanOpening(SupportPolicy policy, WorkingTimes times, Promises promises, Stopwatch spent, Instant at) {

    static SeveritySpan first(SupportPolicy policy, WorkingTimes times, String plan, String severity, Instant at) {
        Promises promises = policy.plan(plan).promises(severity);
        return new SpanOpening(policy, times, promises, Stopwatch.startedAt(at), at).open(1, severity, null);
    }

    /** The span after a change of severity. */
    static SeveritySpan next(
            SupportPolicy policy, WorkingTimes times, EscalationState state, String severity, Instant at) {
        Promises promises = policy.plan(state.plan()).promises(severity);
        var opening = new SpanOpening(policy, times, promises, state.spent(), at);
        TargetState settled = state.responded() ? firstResponse(state.span()).orElse(null) : null;
        return opening.open(state.span().number() + 1, severity, settled);
    }

    private static Optional<TargetState> firstResponse(SeveritySpan span) {
        return span.targets().stream()
                .filter(target -> target.kind() == TargetKind.FIRST_RESPONSE)
                .findFirst();
    }

    /** A first response that is settled stays settled: it is not asked for again. */
    private SeveritySpan open(int number, String severity, @Nullable TargetState settled) {
        List<TargetState> targets = Stream.of(TargetKind.values())
                .flatMap(kind -> target(kind, settled).stream())
                .toList();
        List<Rung> ladder = promises.steps().stream().map(this::rung).toList();
        TimeSpan cadence = promises.statusReportEvery();
        // A report is about the recent past: time spent under another severity does not count towards it (R5).
        Clock report = cadence == null ? null : Clock.held(times.allowance(cadence), Duration.ZERO);
        return new SeveritySpan(number, severity, at, targets, report, ladder);
    }

    private Optional<TargetState> target(TargetKind kind, @Nullable TargetState settled) {
        if (settled != null && settled.kind() == kind) {
            return Optional.of(settled);
        }
        return Optional.ofNullable(promises.targets().get(kind))
                .map(times::allowance)
                .map(time -> awaited(kind, time));
    }

    private TargetState awaited(TargetKind kind, Allowance allowance) {
        Duration near =
                allowance.time().multipliedBy(policy.clocks().nearingPercent()).dividedBy(100);
        return new TargetState.Awaited(kind, standing(allowance), standing(new Allowance(near, allowance.counting())));
    }

    private Rung rung(EscalationStep step) {
        return switch (step.trigger()) {
            case StepTrigger.After(TimeSpan delay) -> new Rung.Timed(step.role(), standing(times.allowance(delay)));
            case StepTrigger.OnRequestAfter(TimeSpan delay) ->
                new Rung.OnRequest(step.role(), standing(times.allowance(delay)));
            case StepTrigger.OnDiscretion() -> new Rung.OnDiscretion(step.role());
        };
    }

    private Clock standing(Allowance allowance) {
        return Clock.held(allowance, carried(allowance.counting()));
    }

    private Duration carried(Counting counting) {
        return policy.clocks().carry() == Carry.ELAPSED ? spent.spent(counting, at, times) : Duration.ZERO;
    }
}
