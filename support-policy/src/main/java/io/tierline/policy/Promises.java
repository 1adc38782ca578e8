package io.tierline.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plan promises for one severity.
 *
 * @param targets what is due within a time
 * @param statusReportEvery the cadence of status reports; null: on discretion
 * @param steps the escalation ladder, lowest step first
 * @param facts the numbers of the facts behind it, for explanations
 */
public record Promises(
        Map<TargetKind, TimeSpan> targets,
        @Nullable TimeSpan statusReportEvery,
        List<EscalationStep> steps,
        String facts) {

    public Promises {
        targets = Map.copyOf(targets);
        steps = List.copyOf(steps);
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
}
