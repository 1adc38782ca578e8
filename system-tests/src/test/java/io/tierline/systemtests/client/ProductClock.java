package io.tierline.systemtests.client;

import java.time.Duration;
import java.time.Instant;

/**
 * What an outsider can know of the product's scaled clock: each answer brackets the real instant of what it reports, and
 * all brackets together pin down where the clock's origin is. Thread-safe.
 */
public final class ProductClock {
    private final int speed;
    private double earliestOrigin = Double.NEGATIVE_INFINITY;
    private double latestOrigin = Double.POSITIVE_INFINITY;

    /** A clock that runs {@code speed} times faster than real time and of which nothing more is known. */
    public ProductClock(int speed) {
        this.speed = speed;
    }

    /** Learns that the product's clock stood at {@code product} some time between two real instants. */
    public synchronized void learn(Instant realBefore, Instant product, Instant realAfter) {
        double run = millis(product) / speed;
        earliestOrigin = Math.max(earliestOrigin, millis(realBefore) - run);
        latestOrigin = Math.min(latestOrigin, millis(realAfter) - run);
    }

    /** The earliest real instant at which the product's clock can have stood at {@code product}. */
    public synchronized Instant earliestReal(Instant product) {
        return real(Math.floor(earliestOrigin + millis(product) / speed));
    }

    /** The latest real instant at which the product's clock can have stood at {@code product}. */
    public synchronized Instant latestReal(Instant product) {
        return real(Math.ceil(latestOrigin + millis(product) / speed));
    }

    /** How exactly the clock is known, in real time; negative if what was learnt contradicts itself. */
    public synchronized Duration uncertainty() {
        return Duration.ofNanos((long) ((latestOrigin - earliestOrigin) * 1_000_000));
    }

    /** What the product's clock shows at least at a real instant. */
    public synchronized Instant productAtLeast(Instant real) {
        double millis = (millis(real) - latestOrigin) * speed;
        return Instant.ofEpochMilli((long) Math.floor(millis));
    }

    private static double millis(Instant instant) {
        return instant.getEpochSecond() * 1e3 + instant.getNano() / 1e6;
    }

    private static Instant real(double millis) {
        return Instant.ofEpochMilli((long) millis);
    }
}
