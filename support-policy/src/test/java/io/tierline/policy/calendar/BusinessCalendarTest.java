package io.tierline.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private final BusinessCalendar tokyo = weekdays("Asia/Tokyo", new LocalInterval(9 * 60, 17 * 60 + 30));

    @Test
    void countsOpenTimeOnly() {
        assertThat(tokyo.add(at("2026-11-20T16:00:00+09:00"), Duration.ofHours(4)))
                .isEqualTo(at("2026-11-24T11:30:00+09:00"));
        assertThat(tokyo.between(at("2026-11-20T16:00:00+09:00"), at("2026-11-24T11:30:00+09:00")))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void oneBusinessDayEndsAtTheSameTimeOfTheNextWorkingDay() {
        assertThat(tokyo.add(at("2026-11-24T11:00:00+09:00"), tokyo.businessDay()))
                .isEqualTo(at("2026-11-25T11:00:00+09:00"));
    }

    @Test
    void oneBusinessDayFromSaturdayEndsWhenTheFirstWorkingDayCloses() {
        assertThat(tokyo.add(at("2026-11-21T12:00:00+09:00"), tokyo.businessDay()))
                .isEqualTo(at("2026-11-24T17:30:00+09:00"));
    }

    @Test
    void isClosedAtTheClosingTimeWhichMayBeADeadline() {
        Instant closing = at("2026-11-24T17:30:00+09:00");
        assertThat(tokyo.isOpen(closing)).isFalse();
        assertThat(tokyo.isOpen(closing.minusNanos(1))).isTrue();
        assertThat(tokyo.isOpen(at("2026-11-24T09:00:00+09:00"))).isTrue();
        assertThat(tokyo.add(closing.minusSeconds(60), Duration.ofMinutes(1))).isEqualTo(closing);
        assertThat(tokyo.add(closing, Duration.ofMinutes(1))).isEqualTo(at("2026-11-25T09:01:00+09:00"));
    }

    @Test
    void findsTheNextBusinessDay() {
        assertThat(tokyo.businessDayFrom(LocalDate.parse("2026-11-24"))).isEqualTo(LocalDate.parse("2026-11-24"));
        assertThat(tokyo.businessDayFrom(LocalDate.parse("2026-11-21"))).isEqualTo(LocalDate.parse("2026-11-24"));
        LocalDate unknown = LocalDate.of(tokyo.definition().years().to() + 1, 1, 7);
        assertThatIllegalArgumentException().isThrownBy(() -> tokyo.businessDayFrom(unknown));
    }

    @Test
    void addsNothingWithoutMovingToAnOpening() {
        Instant sunday = at("2026-11-22T12:00:00+09:00");
        assertThat(tokyo.add(sunday, Duration.ZERO)).isEqualTo(sunday);
        assertThat(tokyo.between(sunday, sunday)).isZero();
        assertThat(tokyo.between(sunday, sunday.minusSeconds(1))).isZero();
    }

    @Test
    void keepsNanoseconds() {
        Instant start = at("2026-11-24T10:00:00.123456789+09:00");
        assertThat(tokyo.add(start, Duration.ofNanos(1))).isEqualTo(start.plusNanos(1));
        assertThat(tokyo.add(start, Duration.ofHours(9))).isEqualTo(at("2026-11-25T10:30:00.123456789+09:00"));
    }

    @Test
    void countsSeveralIntervalsADay() {
        BusinessCalendar lunch =
                weekdays("Asia/Tokyo", new LocalInterval(9 * 60, 12 * 60), new LocalInterval(13 * 60, 18 * 60));
        assertThat(lunch.businessDay()).isEqualTo(Duration.ofHours(8));
        assertThat(lunch.add(at("2026-11-24T11:00:00+09:00"), Duration.ofHours(2)))
                .isEqualTo(at("2026-11-24T14:00:00+09:00"));
        assertThat(lunch.add(at("2026-11-24T11:00:00+09:00"), Duration.ofHours(1)))
                .isEqualTo(at("2026-11-24T12:00:00+09:00"));
    }

    /** London 2026: 29 March 01:00 is 02:00; 25 October 02:00 is 01:00 again. */
    @Test
    void losesTheHourThatTheWallClockSkips() {
        BusinessCalendar london = everyDay("Europe/London", new LocalInterval(0, 3 * 60));
        Instant midnight = at("2026-03-29T00:00:00+00:00");
        assertThat(london.between(midnight, midnight.plus(Duration.ofHours(12))))
                .isEqualTo(Duration.ofHours(2));
        assertThat(london.add(midnight, Duration.ofHours(2))).isEqualTo(at("2026-03-29T03:00:00+01:00"));
    }

    @Test
    void countsTheHourThatTheWallClockShowsTwice() {
        BusinessCalendar london = everyDay("Europe/London", new LocalInterval(0, 3 * 60));
        Instant midnight = at("2026-10-25T00:00:00+01:00");
        assertThat(london.between(midnight, midnight.plus(Duration.ofHours(12))))
                .isEqualTo(Duration.ofHours(4));
        assertThat(london.add(midnight, Duration.ofHours(4))).isEqualTo(at("2026-10-25T03:00:00+00:00"));
    }

    @Test
    void opensTwiceWhenTheOpeningTimeComesTwice() {
        BusinessCalendar newYork = everyDay("America/New_York", new LocalInterval(90, 150));
        Instant midnight = at("2026-11-01T00:00:00-04:00");
        assertThat(newYork.between(midnight, midnight.plus(Duration.ofHours(6))))
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(newYork.isOpen(at("2026-11-01T01:45:00-04:00"))).isTrue();
        assertThat(newYork.isOpen(at("2026-11-01T01:15:00-05:00"))).isFalse();
        assertThat(newYork.isOpen(at("2026-11-01T01:30:00-05:00"))).isTrue();
    }

    @Test
    void worksOrdinaryHoursAcrossBothChanges() {
        BusinessCalendar newYork = weekdays("America/New_York", new LocalInterval(9 * 60, 17 * 60));
        assertThat(newYork.add(at("2026-03-06T16:00:00-05:00"), Duration.ofHours(2)))
                .isEqualTo(at("2026-03-09T10:00:00-04:00"));
        assertThat(newYork.add(at("2026-10-30T16:00:00-04:00"), Duration.ofHours(2)))
                .isEqualTo(at("2026-11-02T10:00:00-05:00"));
    }

    @Test
    void answersFromTheFirstToTheLastDayItKnows() {
        Instant first = at("2025-01-01T00:00:00+09:00");
        assertThat(tokyo.covers(first)).isTrue();
        assertThat(tokyo.covers(first.minusNanos(1))).isFalse();
        assertThat(tokyo.isOpen(first)).isFalse();
        assertThat(tokyo.isOpen(at("2025-01-01T09:00:00+09:00"))).isTrue();
        assertThat(tokyo.between(first, at("2025-01-01T10:00:00+09:00"))).isEqualTo(Duration.ofHours(1));
        Instant end = at("2031-01-01T00:00:00+09:00");
        assertThat(tokyo.covers(end)).isFalse();
        assertThat(tokyo.covers(end.minusNanos(1))).isTrue();
        assertThat(tokyo.add(at("2030-12-31T16:30:00+09:00"), Duration.ofHours(1)))
                .isEqualTo(at("2030-12-31T17:30:00+09:00"));
    }

    @Test
    void namesTheNextOpeningOrTheInstantItselfWhenOpen() {
        Instant opening = at("2026-11-24T09:00:00+09:00");
        assertThat(tokyo.nextOpening(at("2026-11-20T17:30:00+09:00"))).isEqualTo(opening);
        assertThat(tokyo.nextOpening(opening)).isEqualTo(opening);
        assertThat(tokyo.nextOpening(opening.plusSeconds(1))).isEqualTo(opening.plusSeconds(1));
        assertThat(tokyo.nextOpening(at("2025-01-01T00:00:00+09:00"))).isEqualTo(at("2025-01-01T09:00:00+09:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokyo.nextOpening(at("2030-12-31T17:30:00+09:00")))
                .withMessageContaining("knows 2025 to 2030, not 2031");
    }

    @Test
    void listsTheOpenStretchesBetweenTwoInstantsCutOffAtBoth() {
        Instant closing = at("2026-11-20T17:30:00+09:00");
        Instant opening = at("2026-11-24T09:00:00+09:00");
        assertThat(tokyo.openBetween(closing.minusSeconds(60), opening.plusSeconds(60)))
                .containsExactly(
                        new OpenStretch(closing.minusSeconds(60), closing),
                        new OpenStretch(opening, opening.plusSeconds(60)));
        assertThat(tokyo.openBetween(closing, opening)).isEmpty();
        Instant lastClosing = at("2030-12-31T17:30:00+09:00");
        assertThat(tokyo.openBetween(lastClosing.minusSeconds(60), lastClosing.plusSeconds(60)))
                .containsExactly(new OpenStretch(lastClosing.minusSeconds(60), lastClosing));
        assertThat(tokyo.openBetween(at("2025-01-01T00:00:00+09:00"), at("2025-01-01T10:00:00+09:00")))
                .containsExactly(new OpenStretch(at("2025-01-01T09:00:00+09:00"), at("2025-01-01T10:00:00+09:00")));
    }

    @Test
    void answersForNoYearItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokyo.add(at("2031-01-06T10:00:00+09:00"), Duration.ofHours(1)))
                .withMessageContaining("knows 2025 to 2030, not 2031");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokyo.add(at("2030-12-31T10:00:00+09:00"), Duration.ofDays(10)))
                .withMessageContaining("knows 2025 to 2030, not 2031");
    }

    private static BusinessCalendar weekdays(String zone, LocalInterval... open) {
        return calendar(zone, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), open);
    }

    private static BusinessCalendar everyDay(String zone, LocalInterval... open) {
        return calendar(zone, Set.of(), open);
    }

    private static BusinessCalendar calendar(String zone, Set<DayOfWeek> closed, LocalInterval... open) {
        var week = Arrays.stream(DayOfWeek.values())
                .filter(day -> !closed.contains(day))
                .collect(Collectors.toMap(Function.identity(), _ -> List.of(open)));
        int minutes = Arrays.stream(open).mapToInt(LocalInterval::minutes).sum();
        return new BusinessCalendar(new CalendarDefinition(
                ZoneId.of(zone),
                new BusinessHours(week),
                ClosedDays.on(Set.of(LocalDate.of(2026, 11, 23))),
                new YearRange(2025, 2030),
                Duration.ofMinutes(minutes)));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
