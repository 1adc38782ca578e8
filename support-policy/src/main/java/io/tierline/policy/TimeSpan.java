package io.tierline.policy;

import io.tierline.policy.calendar.BusinessCalendar;
import java.time.Duration;

/** A span of time as a policy file promises it. {@link #text()} is how the file put it. */
public sealed interface TimeSpan {

    /** How the file put it, for explanations. */
    String text();

    /** How it is counted. */
    Counting counting();

    /** How much time of {@link #counting()} it is; a business day is as long as this calendar says. */
    Duration length(BusinessCalendar calendar);

    /** Every minute counts. */
    record Elapsed(Duration duration, String text) implements TimeSpan {
        @Override
        public Counting counting() {
            return Counting.ROUND_THE_CLOCK;
        }

        @Override
        public Duration length(BusinessCalendar calendar) {
            return duration;
        }
    }

    /** Open minutes count. */
    record BusinessHours(Duration duration, String text) implements TimeSpan {
        @Override
        public Counting counting() {
            return Counting.BUSINESS;
        }

        @Override
        public Duration length(BusinessCalendar calendar) {
            return duration;
        }
    }

    /** So many times the open time of one working day. */
    record BusinessDays(int days, String text) implements TimeSpan {
        @Override
        public Counting counting() {
            return Counting.BUSINESS;
        }

        @Override
        public Duration length(BusinessCalendar calendar) {
            return calendar.businessDay().multipliedBy(days);
        }
    }
}
