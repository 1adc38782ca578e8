package io.tierline.notification.delivery.model;

import java.time.Duration;

/**
 * When a delivery is tried again, in real time: the waits double from {@code first} to at most {@code longest}, each
 * shortened at random by up to a half, so that what failed together does not come back together.
 */
public record Backoff(Duration first, Duration longest) {
    private static final int DOUBLINGS_THAT_CANNOT_OVERFLOW = 30;

    /**
     * The wait before the next try.
     *
     * @param tries how many tries have failed, at least 1
     * @param jitter at random from 0 (whole wait) to 1 (half the wait)
     */
    public Duration waitAfter(int tries, double jitter) {
        int doublings = Math.min(tries - 1, DOUBLINGS_THAT_CANNOT_OVERFLOW);
        long whole = Math.min(first.toMillis() << doublings, longest.toMillis());
        return Duration.ofMillis(whole - (long) (whole / 2.0 * jitter));
    }
}
