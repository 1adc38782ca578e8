package io.tierline.policy.escalation;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.EscalationOutcome.DeadlinesSet;
import io.tierline.policy.escalation.EscalationOutcome.PhoneAwaited;
import java.time.Instant;
import java.util.Optional;

/** Tells the others how the promises of a ticket now stand. */
final class Telling {

    private Telling() {}

    static DeadlinesSet deadlinesSet(SupportPolicy policy, EscalationState state, Instant at) {
        Because because = Because.of(policy, state);
        return new DeadlinesSet(
                at,
                state.severity(),
                policy.rank(state.severity()),
                state.level(),
                state.span().number(),
                new DeadlineView(state).deadlines(),
                because.general("span " + state.span().number(), because.facts()));
    }

    /** Empty unless the clocks wait for the phone. */
    static Optional<EscalationOutcome> phoneAwaited(SupportPolicy policy, EscalationState state, Instant at) {
        return Optional.ofNullable(state.span().waitsUntil())
                .map(until -> new PhoneAwaited(
                        at,
                        until,
                        Because.of(policy, state).general("out of hours the clocks wait for the phone", "M4")));
    }
}
