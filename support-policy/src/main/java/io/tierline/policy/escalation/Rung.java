package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.TargetKind;
import java.time.Duration;
import java.time.Instant;

/** Where a step of the ladder stands within a severity span. Any step not yet reached can be reached, once (R12). */
public sealed interface Rung {

    EscalationRole role();

    /** The step happens. */
    default Reached reach(Instant at) {
        return new Reached(role(), at);
    }

    /** Happens by itself when its clock runs out. */
    record Timed(EscalationRole role, Clock clock) implements Rung {}

    /** Waits for a target to be missed; then its clock starts (K13). */
    record AfterMissed(EscalationRole role, TargetKind target, Allowance delay) implements Rung {

        /** The target was missed. */
        public Timed begin() {
            return new Timed(role, Clock.held(delay, Duration.ZERO));
        }
    }

    /** Happens on the customer's request, once its clock has run out (S9). */
    record OnRequest(EscalationRole role, Clock delay) implements Rung {}

    /** Happens by hand only. */
    record OnDiscretion(EscalationRole role) implements Rung {}

    /** Happened: by itself, on request or by hand. */
    record Reached(EscalationRole role, Instant at) implements Rung {

        /** It happened already and does not happen again. */
        @Override
        public Reached reach(Instant again) {
            return this;
        }
    }
}
