package io.tierline.policy.calendar;

import java.time.Duration;
import java.time.Instant;

/** Time that counts towards a promise. */
public sealed interface WorkingTime permits RoundTheClock, BusinessCalendar {

    /** The earliest instant at which so much time has counted since {@code from}; {@code from} itself for none. */
    Instant add(Instant from, Duration time);

    /** How much time counts from {@code from} until {@code to}; zero when {@code to} is not later. */
    Duration between(Instant from, Instant to);
}
