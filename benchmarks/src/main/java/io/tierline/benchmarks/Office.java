package io.tierline.benchmarks;

import io.tierline.policy.calendar.BusinessHours;
import io.tierline.policy.calendar.CalendarDefinition;
import io.tierline.policy.calendar.ClosedDays;
import io.tierline.policy.calendar.LocalInterval;
import io.tierline.policy.calendar.UnitedStatesHolidays;
import io.tierline.policy.calendar.YearRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An office in New York over ten years: eight hours a day around a lunch, closed at weekends and on public holidays. */
final class Office {

    static final CalendarDefinition TEN_YEARS = tenYears();

    private static final Instant FIRST_START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Duration STARTS = Duration.ofDays(8 * 365);

    private Office() {}

    /** Instants at any hour of the first eight years: a year of open time ends before the tenth is over. */
    static Instant[] starts(int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        return Stream.generate(() -> FIRST_START.plusSeconds(random.nextLong(STARTS.toSeconds())))
                .limit(count)
                .toArray(Instant[]::new);
    }

    private static CalendarDefinition tenYears() {
        var years = new YearRange(2026, 2035);
        List<LocalInterval> day = List.of(new LocalInterval(9 * 60, 12 * 60), new LocalInterval(13 * 60, 18 * 60));
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .collect(Collectors.toMap(Function.identity(), _ -> day));
        Set<LocalDate> holidays = years.years()
                .boxed()
                .flatMap(year -> UnitedStatesHolidays.of(year).stream())
                .collect(Collectors.toSet());
        return new CalendarDefinition(
                ZoneId.of("America/New_York"),
                new BusinessHours(week),
                ClosedDays.on(holidays),
                years,
                Duration.ofHours(8));
    }
}
