package io.tierline.policy.escalation;

import io.tierline.policy.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;

/** A clock that runs towards a promise. A running clock can be held, a held one can run on; nothing else. */
public sealed interface Clock {

    Allowance allowance();

    /** How much counted time had run when it last began to run, or was held. */
    Duration ran();

    /** A held clock that has run for so long. */
    static Held held(Allowance allowance, Duration ran) {
        return new Held(allowance, ran);
    }

    /** What is left to run, never negative, of a clock that had run for {@link #ran()}. */
    default Duration left() {
        Duration left = allowance().time().minus(ran());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * It runs.
     *
     * @param since when it began to run on
     * @param dueAt when it will have run out
     */
    record Running(Allowance allowance, Duration ran, Instant since, Instant dueAt) implements Clock {

        /** Stops at this instant, keeping what has run. */
        public Held hold(Instant at, WorkingTimes times) {
            WorkingTime time = times.of(allowance.counting());
            return new Held(allowance, ran.plus(time.between(since, at)));
        }
    }

    /** It stands still. */
    record Held(Allowance allowance, Duration ran) implements Clock {

        /** Runs on from this instant. */
        public Running run(Instant at, WorkingTimes times) {
            return new Running(allowance, ran, at, wouldBeDueAt(at, times));
        }

        /** When it would run out if it ran on from this instant. */
        public Instant wouldBeDueAt(Instant at, WorkingTimes times) {
            return times.of(allowance.counting()).add(at, left());
        }
    }
}
