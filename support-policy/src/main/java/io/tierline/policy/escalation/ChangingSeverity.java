package io.tierline.policy.escalation;

import io.tierline.policy.Confirmation;
import io.tierline.policy.SeverityCause;
import io.tierline.policy.SupportPolicy;
import java.time.Instant;

/** What gives a ticket another severity, and with it a new span (R6). */
record ChangingSeverity(SupportPolicy policy, WorkingTimes times, EscalationState state, Instant at) {

    /**
     * The same severity again is no change (R13). Whoever changes it by hand has judged: a claim that still waits for its
     * confirmation lapses.
     */
    EscalationState to(String severity) {
        policy.rank(severity);
        if (severity.equals(state.severity())) {
            return state;
        }
        return state.withoutClaim().with(SpanOpening.next(policy, times, state, severity, at));
    }

    /** The claim holds from its confirmation on, unless it holds already (S6, H10). */
    EscalationState confirmed(Confirmation confirmation) {
        HeldClaim claim = state.heldClaim();
        return claim == null || claim.until() != confirmation ? state : to(claim.severity());
    }

    /** Clocks that waited for the phone start, and a claim that waited for it holds (M4, S6). */
    EscalationState phoned() {
        EscalationState started = state.span().waitsUntil() == null
                ? state
                : state.with(state.span().startedAt(at));
        return new ChangingSeverity(policy, times, started, at).confirmed(Confirmation.PHONE_CONFIRMED);
    }

    /** Both sides agreed: also where nobody had claimed it (H2). */
    EscalationState agreed() {
        EscalationState confirmed = confirmed(Confirmation.AGREED_HIGH);
        return new ChangingSeverity(policy, times, confirmed, at).because(SeverityCause.AGREED_HIGH);
    }

    /** What the policy says that this makes of the severity (H2, H7). */
    EscalationState because(SeverityCause cause) {
        return policy.triage()
                .severities()
                .changed(cause, state.severity())
                .map(this::to)
                .orElse(state);
    }
}
