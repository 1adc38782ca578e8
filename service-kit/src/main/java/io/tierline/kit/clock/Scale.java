package io.tierline.kit.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * How the product's clock runs against real time.
 *
 * @param realOrigin where counting began, in real time
 * @param origin what the product's clock showed there
 * @param speed product seconds per real second, more than 0
 * @param running whether it runs; a frozen clock shows its origin
 */
record Scale(Instant realOrigin, Instant origin, double speed, boolean running) {
    private static final double NANOS = 1_000_000_000;

    /** Product time is real time. */
    static final Scale REAL = new Scale(Instant.EPOCH, Instant.EPOCH, 1, true);

    Scale {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("the speed of the scaled clock must be more than 0 but is " + speed);
        }
    }

    /** What the product's clock shows at a real instant. */
    Instant at(Instant real) {
        return running ? origin.plus(times(Duration.between(realOrigin, real), speed)) : origin;
    }

    /** How much real time a span of product time takes; only of a running clock. */
    Duration real(Duration product) {
        return times(product, 1 / speed);
    }

    /** How much product time passes in a span of real time; only of a running clock. */
    Duration product(Duration real) {
        return times(real, speed);
    }

    private static Duration times(Duration span, double factor) {
        if (factor == 1) {
            return span;
        }
        double nanos = span.getNano() * factor;
        double seconds = span.getSeconds() * factor;
        long wholeSeconds = (long) Math.floor(seconds);
        return Duration.ofSeconds(wholeSeconds, Math.round((seconds - wholeSeconds) * NANOS + nanos));
    }
}
