package io.tierline.systemtests.client;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** Waits for what must come, and says what it waited for when it does not. */
public final class Waiting {
    private static final Duration POLL = Duration.ofMillis(100);

    private Waiting() {}

    /**
     * Waits until a list holds at least so many.
     *
     * @return the list as it is then
     */
    public static <T> List<T> forAtLeast(int count, Duration limit, String what, Callable<List<T>> read) {
        return await(count + " of: " + what)
                .atMost(limit)
                .pollInterval(POLL)
                .until(read, found -> found.size() >= count);
    }
}
