package io.tierline.benchmarks;

import io.tierline.policy.calendar.CalendarDefinition;
import io.tierline.policy.calendar.LocalInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The comparator: adds business time as it is mostly done, day by day at the wall clock. It knows neither overnight
 * intervals nor opening times that the wall clock shows twice.
 */
record DayWalk(CalendarDefinition calendar) {

    /** The earliest instant at which so much open time has passed since {@code from}. */
    Instant add(Instant from, Duration openTime) {
        Duration left = openTime;
        LocalDate day = from.atZone(calendar.zone()).toLocalDate();
        while (true) {
            for (LocalInterval interval : openOn(day)) {
                Instant opens = later(from, at(day, interval.from()));
                Duration open = Duration.between(opens, at(day, interval.to()));
                if (open.compareTo(left) >= 0) {
                    return opens.plus(left);
                }
                left = open.isPositive() ? left.minus(open) : left;
            }
            day = day.plusDays(1);
        }
    }

    private List<LocalInterval> openOn(LocalDate day) {
        return calendar.closedDays().contains(day)
                ? List.of()
                : calendar.hours().on(day.getDayOfWeek());
    }

    private Instant at(LocalDate day, int minutes) {
        return day.atStartOfDay().plusMinutes(minutes).atZone(calendar.zone()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
