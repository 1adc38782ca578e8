package io.tierline.policy.escalation;

import static io.tierline.policy.TargetKind.FIRST_RESPONSE;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetPromise;
import io.tierline.policy.TargetStart;
import io.tierline.policy.escalation.EscalationOutcome.CreditEarned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the customer earns by a first response that came late (S16, S20). */
record Credits(SupportPolicy policy, WorkingTimes times, EscalationState state) {

    /**
     * The credit for a first response that was missed and for which nobody waits any longer from this instant on: it was
     * given, the ticket ended without it, or a new severity asks for it anew. None where a migration has ended the promise. How late it came is counted as it was
     * promised.
     */
    List<EscalationOutcome> until(Instant at) {
        return state.span()
                .target(FIRST_RESPONSE)
                .filter(_ -> !state.responded() && policy.plan(state.plan()).creditsLateResponse())
                .flatMap(target -> target instanceof TargetState.Missed missed ? Optional.of(missed) : Optional.empty())
                .flatMap(missed -> promise().map(promise -> earned(missed, promise, at)))
                .<List<EscalationOutcome>>map(List::of)
                .orElse(List.of());
    }

    /** Empty where a migration has ended the promise that was missed. */
    private Optional<TargetPromise> promise() {
        return policy.plan(state.plan()).promises().rows(state.severity(), state.level()).stream()
                .flatMap(row -> row.target(FIRST_RESPONSE, TargetStart.SPAN).stream())
                .findFirst();
    }

    private CreditEarned earned(TargetState.Missed missed, TargetPromise promise, Instant at) {
        Duration late = times.of(promise.within().counting()).between(missed.at(), at);
        return new CreditEarned(
                at, FIRST_RESPONSE, late, Because.of(policy, state).credit(FIRST_RESPONSE, late));
    }
}
