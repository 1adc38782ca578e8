package io.tierline.policy.escalation;

import static io.tierline.policy.TargetKind.FIRST_RESPONSE;

import io.tierline.policy.Counting;
import io.tierline.policy.SupportPolicy;
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
     * given, the ticket ended without it, or a new severity asks for it anew. How late it came is counted as it was
     * promised.
     */
    List<EscalationOutcome> until(Instant at) {
        return state.span()
                .target(FIRST_RESPONSE)
                .filter(_ -> !state.responded() && policy.plan(state.plan()).creditsLateResponse())
                .flatMap(target -> target instanceof TargetState.Missed missed ? Optional.of(missed) : Optional.empty())
                .<List<EscalationOutcome>>map(missed -> List.of(earned(missed, at)))
                .orElse(List.of());
    }

    private CreditEarned earned(TargetState.Missed missed, Instant at) {
        Counting counting = policy.plan(state.plan())
                .promises(state.severity(), state.level())
                .target(FIRST_RESPONSE, TargetStart.SPAN)
                .map(promise -> promise.within().counting())
                .orElse(Counting.ROUND_THE_CLOCK);
        Duration late = times.of(counting).between(missed.at(), at);
        return new CreditEarned(
                at, FIRST_RESPONSE, late, Because.of(policy, state).credit(FIRST_RESPONSE, late));
    }
}
