package io.tierline.policy.escalation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Why a request for escalation is refused (S9, R7, R12). */
public sealed interface Refusal {

    /** The word for it in events and answers. */
    String word();

    /** Too early: allowed from then, if the clock ran on from now. */
    record TooEarly(Instant allowedFrom) implements Refusal {

        /** The instant in UTC, to the second, rounded up: at the instant named it is allowed. */
        @Override
        public String word() {
            Instant second = allowedFrom.truncatedTo(ChronoUnit.SECONDS);
            return (second.equals(allowedFrom) ? second : second.plusSeconds(1)).toString();
        }
    }

    /** Only product problems escalate (S11). */
    record OutOfScope() implements Refusal {
        @Override
        public String word() {
            return "out-of-scope";
        }
    }

    /** Granted before in this severity span. */
    record AlreadyEscalated() implements Refusal {
        @Override
        public String word() {
            return "already-escalated";
        }
    }

    /** The plan knows no such request for this severity. */
    record NotInPlan() implements Refusal {
        @Override
        public String word() {
            return "not-in-plan";
        }
    }
}
