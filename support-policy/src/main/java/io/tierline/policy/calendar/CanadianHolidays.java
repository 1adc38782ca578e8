package io.tierline.policy.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The federal holidays of Canada (Canada Labour Code, section 166) that have a date of their own or a weekday of their
 * own, with the next free weekday for one at a weekend (R10). Good Friday hangs on Easter and comes from elsewhere.
 */
public final class CanadianHolidays {

    /** National Day for Truth and Reconciliation: since then. */
    private static final int RECONCILIATION = 2021;

    private CanadianHolidays() {}

    /** All days off of a year but Good Friday, in order. */
    public static SortedSet<LocalDate> of(int year) {
        Set<LocalDate> named = Stream.concat(fixed(year), weekdays(year)).collect(Collectors.toSet());
        SortedSet<LocalDate> all = new TreeSet<>(named);
        named.stream().sorted().filter(CanadianHolidays::isWeekend).forEach(day -> all.add(nextFree(day, all)));
        return all;
    }

    private static Stream<LocalDate> fixed(int year) {
        Stream<LocalDate> reconciliation =
                year < RECONCILIATION ? Stream.empty() : Stream.of(LocalDate.of(year, 9, 30));
        Stream<LocalDate> always = Stream.of(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 7, 1),
                LocalDate.of(year, 11, 11),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26));
        return Stream.concat(always, reconciliation);
    }

    /** Victoria Day, Labour Day, Thanksgiving. */
    private static Stream<LocalDate> weekdays(int year) {
        return Stream.of(
                LocalDate.of(year, 5, 25).with(previous(MONDAY)),
                LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(1, MONDAY)),
                LocalDate.of(year, 10, 1).with(dayOfWeekInMonth(2, MONDAY)));
    }

    private static LocalDate nextFree(LocalDate day, Set<LocalDate> taken) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(next -> !taken.contains(next) && !isWeekend(next))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }
}
