package io.tierline.escalation.clocks.application;

import java.time.Duration;
import java.time.Instant;

/** How far an instant of the product's clock lies ahead, in real time. */
@FunctionalInterface
public interface RealTimeAhead {
    /** The real time until then, for as long as the clock runs; zero if it is past. */
    Duration until(Instant instant);
}
