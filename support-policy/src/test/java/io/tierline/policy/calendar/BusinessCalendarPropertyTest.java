package io.tierline.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a model that has looked at the wall clock of every minute: a million questions in five zones. */
class BusinessCalendarPropertyTest {

    private static final int CALENDARS = 5;
    private static final int QUESTIONS = 40_000;
    private static final YearRange YEARS = new YearRange(2026, 2026);

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"Asia/Tokyo", "Europe/Dublin", "America/Chicago", "Australia/Lord_Howe", "America/Santiago"})
    void agreesWithCountingMinutes(String zone) {
        long seed = zone.hashCode();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < CALENDARS; i++) {
            CalendarDefinition definition = definition(zone, random);
            var calendar = new BusinessCalendar(definition);
            var minutes = new EveryMinute(definition);
            for (int j = 0; j < QUESTIONS; j++) {
                ask(calendar, minutes, random, "seed %d, calendar %d, question %d".formatted(seed, i, j));
            }
        }
    }

    private static void ask(BusinessCalendar calendar, EveryMinute minutes, RandomGenerator random, String which) {
        Instant start = minutes.at(start(minutes, random));
        int wanted = random.nextInt(1, random.nextBoolean() ? 600 : 40_000);
        boolean expectedOpen = minutes.isOpen(start);
        if (calendar.isOpen(start) != expectedOpen) {
            assertThat(calendar.isOpen(start))
                    .as("%s: open at %s", which, start)
                    .isEqualTo(expectedOpen);
        }
        Instant expected = minutes.add(start, wanted);
        if (expected != null) {
            Instant added = calendar.add(start, Duration.ofMinutes(wanted));
            if (!added.equals(expected) || !calendar.between(start, added).equals(Duration.ofMinutes(wanted))) {
                assertThat(added)
                        .as("%s: %d minutes from %s", which, wanted, start)
                        .isEqualTo(expected);
                assertThat(calendar.between(start, added)).as(which).isEqualTo(Duration.ofMinutes(wanted));
            }
        }
    }

    /** Half of the starts lie around the changes of the clocks. */
    private static int start(EveryMinute minutes, RandomGenerator random) {
        int change = minutes.changes().isEmpty()
                ? random.nextInt(minutes.count())
                : minutes.changes().get(random.nextInt(minutes.changes().size()));
        int around = change + random.nextInt(-3 * 24 * 60, 3 * 24 * 60);
        return random.nextBoolean() ? random.nextInt(minutes.count()) : Math.clamp(around, 0, minutes.count() - 1);
    }

    /** Two intervals on most days, of which the second may run over midnight; Sundays are open without end. */
    private static CalendarDefinition definition(String zone, RandomGenerator random) {
        Map<DayOfWeek, List<LocalInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                int from = 240 + random.nextInt(4 * 60);
                int to = from + random.nextInt(1, 8 * 60);
                int again = to + random.nextInt(1, 4 * 60);
                int end = again + random.nextInt(1, 1440 + 240 - again);
                week.put(day, List.of(new LocalInterval(from, to), new LocalInterval(again, end)));
            }
        }
        week.put(DayOfWeek.SUNDAY, List.of(new LocalInterval(240, 240 + 24 * 60)));
        Set<LocalDate> closed = new HashSet<>();
        random.ints(12, 0, 365)
                .forEach(day -> closed.add(LocalDate.of(2026, 1, 1).plusDays(day)));
        closed.add(LocalDate.of(2025, 12, 31));
        return new CalendarDefinition(
                ZoneId.of(zone), new BusinessHours(week), ClosedDays.on(closed), YEARS, Duration.ofHours(8));
    }
}
