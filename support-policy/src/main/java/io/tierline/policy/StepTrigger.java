package io.tierline.policy;

import java.time.Duration;

/** What makes a step of the ladder happen. */
public sealed interface StepTrigger {

    /** How a person would put it. */
    String text();

    /** By itself, when so much time has run since the severity span began. */
    record After(TimeSpan delay) implements StepTrigger {
        @Override
        public String text() {
            return "after " + delay.text();
        }
    }

    /** By itself, so much time after a target was missed; at once where that is no time (K13). */
    record AfterMissed(TimeSpan delay, TargetKind target, String text) implements StepTrigger {

        /** Whether it happens with the miss itself. */
        public boolean atOnce() {
            return delay instanceof TimeSpan.Elapsed(Duration time, String _) && time.isZero();
        }
    }

    /** When the customer asks for it, not before so much time has run (S9). */
    record OnRequestAfter(TimeSpan delay) implements StepTrigger {
        @Override
        public String text() {
            return "on request after " + delay.text();
        }
    }

    /** By hand only (随時). */
    record OnDiscretion() implements StepTrigger {
        @Override
        public String text() {
            return "on discretion";
        }
    }
}
