package io.tierline.localstack.process;

import java.time.Duration;

/**
 * How long to wait before the next start of a process that ended.
 *
 * @param failures how often in a row it ended soon after its start
 */
public record Backoff(int failures) {
    /** A process that ran this long is taken to have been well. */
    private static final Duration WELL = Duration.ofSeconds(30);

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    static final Backoff NONE = new Backoff(0);

    /** After a process ended that had run for the given real time. */
    Backoff afterRunning(Duration ran) {
        return new Backoff(ran.compareTo(WELL) >= 0 ? 1 : failures + 1);
    }

    /** 100 ms, doubling with each failure, at most 5 s. */
    Duration pause() {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
