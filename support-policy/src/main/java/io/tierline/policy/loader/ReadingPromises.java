package io.tierline.policy.loader;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.EscalationStep;
import io.tierline.policy.Promises;
import io.tierline.policy.Promotion;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetPromise;
import io.tierline.policy.TargetStart;
import io.tierline.policy.TimeSpan;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row of a plan. */
record ReadingPromises(PolicyNode row) {

    private static final TimeSpan NO_TIME = new TimeSpan.Elapsed(Duration.ofHours(1), "1h");
    private static final TargetPromise NO_TARGET = new TargetPromise(NO_TIME, TargetStart.SPAN);
    private static final String ON_DISCRETION = "on-discretion";

    Promises promises() {
        Map<TargetKind, TargetPromise> targets = new EnumMap<>(TargetKind.class);
        for (TargetKind kind : TargetKind.values()) {
            row.find(kind.word()).ifPresent(cell -> targets.put(kind, cell.parsed(PromiseTexts::target, NO_TARGET)));
        }
        row.require(!targets.isEmpty(), "has no target: give it a first-response, an answer or a resolution");
        checkStart(targets);
        Promises promises = new Promises(
                targets, cadence(), ladder(), promotion(), row.at("facts").text());
        checkMisses(promises);
        return promises;
    }

    private void checkStart(Map<TargetKind, TargetPromise> targets) {
        TargetPromise first = targets.get(TargetKind.FIRST_RESPONSE);
        targets.forEach((kind, target) -> row.at(kind.word())
                .require(
                        target.start() == TargetStart.SPAN || (first != null && first.start() == TargetStart.SPAN),
                        "starts with a first-response that nobody promises"));
    }

    private @Nullable TimeSpan cadence() {
        return row.find("status-report")
                .filter(cell -> !cell.text().equals(ON_DISCRETION))
                .map(cell -> cell.parsed(TimeSpans::span, NO_TIME))
                .orElse(null);
    }

    private List<EscalationStep> ladder() {
        List<EscalationStep> steps = row.at("escalation").entries().entrySet().stream()
                .flatMap(step -> EscalationRole.of(step.getKey()).map(role -> step(role, step.getValue())).stream())
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .toList();
        long onRequest = steps.stream()
                .filter(step -> step.trigger() instanceof StepTrigger.OnRequestAfter)
                .count();
        row.require(onRequest <= 1, "has more than one step on request: a customer's request could mean either");
        return steps;
    }

    private static EscalationStep step(EscalationRole role, PolicyNode cell) {
        return new EscalationStep(role, cell.parsed(PromiseTexts::trigger, new StepTrigger.OnDiscretion()));
    }

    private @Nullable Promotion promotion() {
        return row.find("promotion")
                .flatMap(cell -> cell.parsed(text -> Optional.of(PromiseTexts.promotion(text)), Optional.empty()))
                .orElse(null);
    }

    /** What waits for a target to be missed needs the target. */
    private void checkMisses(Promises promises) {
        promises.steps().forEach(step -> {
            if (step.trigger() instanceof StepTrigger.AfterMissed after) {
                requirePromised(row.at("escalation").at(step.role().word()), promises, after.target());
            }
        });
        Promotion promotion = promises.promotion();
        if (promotion != null) {
            requirePromised(row.at("promotion"), promises, promotion.missed());
        }
    }

    private static void requirePromised(PolicyNode cell, Promises promises, TargetKind target) {
        cell.require(
                promises.targets().containsKey(target), "waits for " + target.word() + ", which nobody promises here");
    }
}
