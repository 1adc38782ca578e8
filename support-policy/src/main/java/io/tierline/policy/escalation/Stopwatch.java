package io.tierline.policy.escalation;

import io.tierline.policy.Counting;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time spent on the ticket over all its severity spans, for policies that carry it over.
 *
 * @param since when it began to run on; null while it stands
 */
public record Stopwatch(
        Duration elapsed, Duration business, @Nullable Instant since) {

    /** Running from this instant, nothing spent. */
    static Stopwatch startedAt(Instant at) {
        return new Stopwatch(Duration.ZERO, Duration.ZERO, at);
    }

    /** Running or standing from this instant on. */
    Stopwatch run(boolean running, Instant at, WorkingTimes times) {
        if (running == (since != null)) {
            return this;
        }
        return new Stopwatch(
                spent(Counting.ROUND_THE_CLOCK, at, times), spent(Counting.BUSINESS, at, times), running ? at : null);
    }

    /** What was spent until this instant. */
    Duration spent(Counting counting, Instant at, WorkingTimes times) {
        Duration before =
                switch (counting) {
                    case ROUND_THE_CLOCK -> elapsed;
                    case BUSINESS -> business;
                };
        return since == null ? before : before.plus(times.of(counting).between(since, at));
    }
}
