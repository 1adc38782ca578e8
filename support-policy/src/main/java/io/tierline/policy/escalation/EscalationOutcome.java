package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.TargetKind;
import io.tierline.policy.ticket.SupportLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a decision makes happen. */
public sealed interface EscalationOutcome {

    /** When it is due: the instant a clock ran out, or that of the fact that caused it. Never rounded. */
    Instant at();

    /** Why, in one line: the promise and the numbers of the facts behind it. */
    String because();

    /** The word for it in simulations and, after {@code ticket.}, in event types. */
    String kind();

    /** What exactly, in one word; null when the kind says all. */
    @Nullable
    String detail();

    /** A target was missed; at most once per severity span (R3). */
    record DeadlineMissed(Instant at, TargetKind target, String because) implements EscalationOutcome {
        @Override
        public String kind() {
            return "deadline-missed";
        }

        @Override
        public String detail() {
            return target.word();
        }
    }

    /** A target nears its deadline. {@code deadline} is when it will be missed if its clock runs on. */
    record DeadlineNearing(Instant at, TargetKind target, Instant deadline, String because)
            implements EscalationOutcome {
        @Override
        public String kind() {
            return "deadline-nearing";
        }

        @Override
        public String detail() {
            return target.word();
        }
    }

    /** A status report is due (R5). {@code nextAt} is when the next one is if the clock runs; null while paused. */
    record StatusReportDue(Instant at, @Nullable Instant nextAt, String because) implements EscalationOutcome {
        @Override
        public String kind() {
            return "status-report-due";
        }

        @Override
        public @Nullable String detail() {
            return null;
        }
    }

    /** A step of the ladder was reached; once per severity span (R12). */
    record Escalated(Instant at, EscalationRole to, String because) implements EscalationOutcome {
        @Override
        public String kind() {
            return "escalated";
        }

        @Override
        public String detail() {
            return to.word();
        }
    }

    /** A request for escalation is refused (R12). */
    record EscalationRefused(Instant at, Refusal refusal, String because) implements EscalationOutcome {
        @Override
        public String kind() {
            return "escalation-refused";
        }

        @Override
        public String detail() {
            return refusal.word();
        }
    }

    /** The engine raised the support level (K13). */
    record LevelPromoted(Instant at, SupportLevel to, String because) implements EscalationOutcome {
        @Override
        public String kind() {
            return "level-promoted";
        }

        @Override
        public String detail() {
            return to.word();
        }
    }

    /**
     * The customer earned a credit: this target was missed by so much (S16). Said when it is known how late it came.
     *
     * @param late counted as the target is
     */
    record CreditEarned(Instant at, TargetKind target, Duration late, String because) implements EscalationOutcome {
        @Override
        public String kind() {
            return "credit-earned";
        }

        @Override
        public String detail() {
            return target.word();
        }
    }

    /**
     * The clocks wait for the customer to phone (M4).
     *
     * @param until when they start in any case
     */
    record PhoneAwaited(Instant at, Instant until, String because) implements EscalationOutcome {
        @Override
        public String kind() {
            return "phone-awaited";
        }

        @Override
        public @Nullable String detail() {
            return null;
        }
    }

    /** The ladder ended (R3, R7): paging stops. */
    record StoodDown(Instant at, StandDownReason reason, String because) implements EscalationOutcome {
        @Override
        public String kind() {
            return "stood-down";
        }

        @Override
        public String detail() {
            return reason.word();
        }
    }

    /**
     * The promises as they now stand; said when a ticket begins and whenever a fact changed them. The passing of time
     * alone causes it only where no other outcome says what it did: clocks that waited have started (M4), a target is
     * void (K7), the level was promoted (K13).
     *
     * @param rank of the severity; 1 is the most urgent
     * @param span counts the severity spans from 1
     */
    record DeadlinesSet(
            Instant at,
            String severity,
            int rank,
            SupportLevel level,
            int span,
            List<Deadline> deadlines,
            String because)
            implements EscalationOutcome {
        public DeadlinesSet {
            deadlines = List.copyOf(deadlines);
        }

        @Override
        public String kind() {
            return "deadlines-set";
        }

        @Override
        public String detail() {
            return severity;
        }
    }
}
