package io.tierline.policy.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * When a site is open.
 *
 * @param closedDays public holidays and own closures
 * @param years the years of which the closed days are known; the calendar answers for no other
 * @param businessDay the open time of one working day
 */
public record CalendarDefinition(
        ZoneId zone, BusinessHours hours, ClosedDays closedDays, YearRange years, Duration businessDay) {

    /** The opening hours that begin on this day; none on a day off. */
    List<LocalInterval> opensOn(LocalDate day) {
        return closedDays.contains(day) ? List.of() : hours.on(day.getDayOfWeek());
    }
}
