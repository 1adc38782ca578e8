package io.tierline.policy.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The federal holidays of the United States (5 U.S.C. 6103) since Juneteenth became one, observed days included (R10).
 */
public final class UnitedStatesHolidays {

    private UnitedStatesHolidays() {}

    /** All days off of a year, in order; among them 31 December when the next New Year's Day is a Saturday. */
    public static SortedSet<LocalDate> of(int year) {
        return Stream.of(days(year), days(year + 1))
                .flatMap(days -> days)
                .flatMap(day -> Stream.of(day, observed(day)))
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> days(int year) {
        return Stream.of(
                LocalDate.of(year, 1, 1),
                nth(year, 1, 3, MONDAY),
                nth(year, 2, 3, MONDAY),
                nth(year, 5, -1, MONDAY),
                LocalDate.of(year, 6, 19),
                LocalDate.of(year, 7, 4),
                nth(year, 9, 1, MONDAY),
                nth(year, 10, 2, MONDAY),
                LocalDate.of(year, 11, 11),
                nth(year, 11, 4, THURSDAY),
                LocalDate.of(year, 12, 25));
    }

    private static LocalDate nth(int year, int month, int which, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
    }

    private static LocalDate observed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
