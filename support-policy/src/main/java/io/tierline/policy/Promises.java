package io.tierline.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a plan: what it promises for one severity, or at one support level.
 *
 * @param targets what is due within a time
 * @param statusReportEvery the cadence of status reports; null: on discretion
 * @param steps the escalation ladder, lowest step first
 * @param promotion what raises the support level by itself; null: nothing does
 * @param facts the numbers of the facts behind it, for explanations
 */
public record Promises(
        Map<TargetKind, TargetPromise> targets,
        @Nullable TimeSpan statusReportEvery,
        List<EscalationStep> steps,
        @Nullable Promotion promotion,
        String facts) {

    public Promises {
        targets = Map.copyOf(targets);
        steps = List.copyOf(steps);
    }

    /** The promise of this target, if it is promised from there on. */
    public Optional<TargetPromise> target(TargetKind kind, TargetStart start) {
        return Optional.ofNullable(targets.get(kind)).filter(target -> target.start() == start);
    }

    /** The step that the customer may ask for, if the plan knows one (S9, R12). */
    public Optional<EscalationStep> stepOnRequest() {
        return steps.stream()
                .filter(step -> step.trigger() instanceof StepTrigger.OnRequestAfter)
                .findFirst();
    }

    /** The step that alerts this role, if there is one. */
    public Optional<EscalationStep> stepTo(EscalationRole role) {
        return steps.stream().filter(step -> step.role() == role).findFirst();
    }

    /** The steps that wait for this target to be missed (K13). */
    public List<EscalationStep> stepsAfterMissing(TargetKind kind) {
        return steps.stream()
                .filter(step -> step.trigger() instanceof StepTrigger.AfterMissed after && after.target() == kind)
                .toList();
    }
}
