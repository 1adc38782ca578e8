package io.tierline.escalation.clocks.model;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.Decision;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.EscalationOutcome;
import io.tierline.policy.escalation.EscalationState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Clocks after some facts, and all that the facts made happen, in order.
 *
 * @param state after the last fact
 */
public record ClockRun(EscalationState state, List<Caused> outcomes) {
    public ClockRun {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * An outcome and what made it happen.
     *
     * @param request the fact that asked for it; null if a clock or another fact made it happen
     */
    public record Caused(
            EscalationOutcome outcome, @Nullable UUID request) {}

    /**
     * The clocks of a ticket from its submission, through the facts that waited.
     *
     * @throws IllegalArgumentException if the policy knows no such plan, severity or level
     */
    public static ClockRun start(SupportPolicy policy, ClockProgress.Start start) {
        Decision begun = Escalation.begin(
                policy, start.opening().submission().snapshot(), start.opening().decision());
        ClockRun run = of(begun, Optional.empty());
        for (ClockFact fact : start.facts()) {
            run = run.then(policy, fact);
        }
        return run;
    }

    /** Clocks as they stand, before any further fact. */
    public static ClockRun from(EscalationState state) {
        return new ClockRun(state, List.of());
    }

    /**
     * The clocks after one more fact: everything due before it happens first.
     *
     * @throws IllegalArgumentException if the policy knows no such severity
     */
    public ClockRun then(SupportPolicy policy, ClockFact fact) {
        ClockRun next = of(Escalation.decide(policy, state, fact.fact()), Optional.of(fact));
        return new ClockRun(
                next.state,
                Stream.concat(outcomes.stream(), next.outcomes.stream()).toList());
    }

    /** Without the request to phone, when the phone has confirmed or the office has opened before it could be made (M4). */
    public ClockRun toldAt(Instant now) {
        Instant until = state.span().waitsUntil();
        boolean awaited = until != null && now.isBefore(until);
        return awaited
                ? this
                : new ClockRun(
                        state,
                        outcomes.stream()
                                .filter(caused -> !(caused.outcome() instanceof EscalationOutcome.PhoneAwaited))
                                .toList());
    }

    private static ClockRun of(Decision decision, Optional<ClockFact> cause) {
        return new ClockRun(
                decision.state(),
                decision.outcomes().stream()
                        .map(outcome -> new Caused(outcome, requestOf(outcome, cause)))
                        .toList());
    }

    private static @Nullable UUID requestOf(EscalationOutcome outcome, Optional<ClockFact> cause) {
        return cause.filter(fact -> answers(outcome, fact))
                .map(ClockFact::requestId)
                .orElse(null);
    }

    private static boolean answers(EscalationOutcome outcome, ClockFact fact) {
        return switch (outcome) {
            case EscalationOutcome.EscalationRefused _ -> true;
            case EscalationOutcome.Escalated escalated ->
                escalated.at().equals(fact.fact().occurredAt());
            default -> false;
        };
    }
}
