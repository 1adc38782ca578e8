package io.tierline.policy.calendar;

import java.time.Duration;
import java.time.Instant;

/** Every minute counts. */
public enum RoundTheClock implements WorkingTime {
    INSTANCE;

    @Override
    public Instant add(Instant from, Duration time) {
        return from.plus(time);
    }

    @Override
    public Duration between(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }
}
