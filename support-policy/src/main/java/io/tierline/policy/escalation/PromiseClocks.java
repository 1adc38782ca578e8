package io.tierline.policy.escalation;

import io.tierline.policy.Carry;
import io.tierline.policy.Counting;
import io.tierline.policy.CustomerSilence;
import io.tierline.policy.EscalationStep;
import io.tierline.policy.Promises;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetPromise;
import io.tierline.policy.TargetStart;
import io.tierline.policy.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the clocks of what is promised; every clock still stands. */
record PromiseClocks(SupportPolicy policy, WorkingTimes times, Stopwatch spent, Instant at) {

    /** The span with every target that starts then, and with the steps that wait for it to be missed. */
    SeveritySpan add(SeveritySpan span, Promises promises, TargetStart start) {
        SeveritySpan after = span;
        for (TargetKind kind : TargetKind.values()) {
            Optional<TargetPromise> promise = promises.target(kind, start);
            if (promise.isPresent()) {
                after = after.with(awaited(kind, promise.get()));
                for (EscalationStep step : promises.stepsAfterMissing(kind)) {
                    after = after.with(rung(step));
                }
            }
        }
        return after;
    }

    TargetState.Awaited awaited(TargetKind kind, TargetPromise promise) {
        Allowance allowance = times.allowance(promise.within());
        Duration near =
                allowance.time().multipliedBy(policy.clocks().nearingPercent()).dividedBy(100);
        return new TargetState.Awaited(
                kind, standing(allowance), standing(new Allowance(near, allowance.counting())), patience(kind));
    }

    private @Nullable Clock patience(TargetKind kind) {
        CustomerSilence silence = policy.clocks().silence();
        return silence == null || silence.target() != kind
                ? null
                : Clock.held(times.allowance(silence.after()), Duration.ZERO);
    }

    Rung rung(EscalationStep step) {
        return switch (step.trigger()) {
            case StepTrigger.After(TimeSpan delay) -> new Rung.Timed(step.role(), standing(times.allowance(delay)));
            case StepTrigger.AfterMissed(TimeSpan delay, TargetKind target, String _) ->
                new Rung.AfterMissed(step.role(), target, times.allowance(delay));
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
