package io.tierline.policy.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * When a site is open.
 *
 * @param closedDays public holidays and own closures, by local date
 * @param years the years of which the closed days are known; the calendar answers for no other
 * @param businessDay the open time of one working day
 */
public record CalendarDefinition(
        ZoneId zone, BusinessHours hours, Set<LocalDate> closedDays, YearRange years, Duration businessDay) {

    public CalendarDefinition {
        closedDays = Set.copyOf(closedDays);
    }

    /** The opening hours that begin on this day; none on a day off. */
    List<LocalInterval> opensOn(LocalDate day) {
        return closedDays.contains(day) ? List.of() : hours.on(day.getDayOfWeek());
    }
}
