package io.tierline.policy.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The public holidays of Japan after the Act on National Holidays (国民の祝日に関する法律), with equinox, substitute and
 * bridge days (R10). Knows 2020 to 2099: before, the Act said otherwise; after, the equinox formulas do not hold.
 */
public final class JapaneseHolidays {

    /** The years that can be asked for. */
    public static final YearRange KNOWN = new YearRange(2020, 2099);

    private JapaneseHolidays() {}

    /**
     * All public holidays of a year, in order.
     *
     * @throws IllegalArgumentException for a year outside {@link #KNOWN}
     */
    public static SortedSet<LocalDate> of(int year) {
        if (year < KNOWN.from() || year > KNOWN.to()) {
            throw new IllegalArgumentException("Japanese holidays are known for 2020 to 2099, not " + year);
        }
        Set<LocalDate> named = Stream.of(fixed(year), mondays(year), equinoxes(year), moved(year))
                .flatMap(days -> days)
                .collect(Collectors.toSet());
        return Stream.of(named.stream(), substitutes(named), bridges(named))
                .flatMap(days -> days)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> fixed(int year) {
        return Stream.of(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 2, 11),
                LocalDate.of(year, 2, 23),
                LocalDate.of(year, 4, 29),
                LocalDate.of(year, 5, 3),
                LocalDate.of(year, 5, 4),
                LocalDate.of(year, 5, 5),
                LocalDate.of(year, 11, 3),
                LocalDate.of(year, 11, 23));
    }

    private static Stream<LocalDate> mondays(int year) {
        return Stream.of(monday(year, 1, 2), monday(year, 9, 3));
    }

    private static LocalDate monday(int year, int month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, MONDAY));
    }

    /** Marine, Mountain and Sports Day, which the Olympic Games moved in 2020 and 2021. */
    private static Stream<LocalDate> moved(int year) {
        return switch (year) {
            case 2020 -> Stream.of(LocalDate.of(2020, 7, 23), LocalDate.of(2020, 7, 24), LocalDate.of(2020, 8, 10));
            case 2021 -> Stream.of(LocalDate.of(2021, 7, 22), LocalDate.of(2021, 7, 23), LocalDate.of(2021, 8, 8));
            default -> Stream.of(monday(year, 7, 3), LocalDate.of(year, 8, 11), monday(year, 10, 2));
        };
    }

    /** The usual approximation of the observatory's dates, right for 1980 to 2099. */
    private static Stream<LocalDate> equinoxes(int year) {
        double drift = 0.242194 * (year - 1980);
        int leaps = (year - 1980) / 4;
        int spring = (int) (20.8431 + drift) - leaps;
        int autumn = (int) (23.2488 + drift) - leaps;
        return Stream.of(LocalDate.of(year, 3, spring), LocalDate.of(year, 9, autumn));
    }

    /** A holiday on a Sunday: the next day that is none is a holiday too (article 3, 2). */
    private static Stream<LocalDate> substitutes(Set<LocalDate> named) {
        return named.stream()
                .filter(day -> day.getDayOfWeek() == SUNDAY)
                .map(day -> IntStream.iterate(1, i -> i + 1)
                        .mapToObj(day::plusDays)
                        .filter(next -> !named.contains(next))
                        .findFirst()
                        .orElseThrow());
    }

    /** A day between two holidays is a holiday too (article 3, 3). */
    private static Stream<LocalDate> bridges(Set<LocalDate> named) {
        return named.stream()
                .map(day -> day.plusDays(1))
                .filter(day -> !named.contains(day) && named.contains(day.plusDays(1)));
    }
}
