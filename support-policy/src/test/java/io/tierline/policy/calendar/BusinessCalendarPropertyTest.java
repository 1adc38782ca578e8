package io.tierline.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a model that looks at the wall clock of every minute. */
class BusinessCalendarPropertyTest {

    private static final int CASES = 250;
    private static final Instant FROM = Instant.parse("2026-01-05T00:00:00Z");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Asia/Tokyo",
                "Europe/London",
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Asia/Kolkata"
            })
    void agreesWithCountingMinutes(String zone) {
        long seed = zone.hashCode();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < CASES; i++) {
            CalendarDefinition definition = definition(zone, random);
            var calendar = new BusinessCalendar(definition);
            Instant start = start(random);
            int minutes = random.nextInt(1, 3000);
            Instant end = calendar.add(start, Duration.ofMinutes(minutes));
            assertThat(end)
                    .as("seed %d, case %d: %s, %d minutes from %s", seed, i, definition, minutes, start)
                    .isEqualTo(walk(definition, start, minutes));
            assertThat(calendar.between(start, end))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(Duration.ofMinutes(minutes));
            assertThat(calendar.isOpen(start)).as("seed %d, case %d", seed, i).isEqualTo(open(definition, start));
        }
    }

    private static Instant walk(CalendarDefinition calendar, Instant start, int minutes) {
        Instant now = start;
        for (int left = minutes; left > 0; now = now.plusSeconds(60)) {
            if (open(calendar, now)) {
                left--;
            }
        }
        return now;
    }

    private static boolean open(CalendarDefinition calendar, Instant at) {
        ZonedDateTime local = at.atZone(calendar.zone());
        int minute = local.getHour() * 60 + local.getMinute();
        return !calendar.closedDays().contains(local.toLocalDate())
                && calendar.hours().on(local.getDayOfWeek()).stream()
                        .anyMatch(interval -> interval.from() <= minute && minute < interval.to());
    }

    /** Half of the starts lie around the changes of the clocks. */
    private static Instant start(RandomGenerator random) {
        Instant base = random.nextBoolean()
                ? FROM
                : Instant.parse(random.nextBoolean() ? "2026-03-01T00:00:00Z" : "2026-10-01T00:00:00Z");
        return base.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 35)));
    }

    private static CalendarDefinition definition(String zone, RandomGenerator random) {
        Map<DayOfWeek, List<LocalInterval>> week = new EnumMap<>(DayOfWeek.class);
        week.put(DayOfWeek.SUNDAY, List.of(new LocalInterval(0, 24 * 60)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                int from = random.nextInt(6 * 60);
                int to = from + random.nextInt(1, 8 * 60);
                int again = to + random.nextInt(1, 4 * 60);
                week.put(
                        day,
                        List.of(
                                new LocalInterval(from, to),
                                new LocalInterval(again, again + random.nextInt(1, 6 * 60))));
            }
        }
        Set<LocalDate> closed = new HashSet<>();
        random.ints(8, 0, 365)
                .forEach(day -> closed.add(LocalDate.of(2026, 1, 1).plusDays(day)));
        return new CalendarDefinition(
                ZoneId.of(zone), new BusinessHours(week), closed, new YearRange(2026, 2026), Duration.ofHours(8));
    }
}
