package io.tierline.policy.oracle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The opening hours of one place, Monday to Friday, asked one instant at a time. Good from January 2026 to the end of
 * March 2027.
 */
record OracleHours(ZoneId zone, LocalTime opens, LocalTime closes, Set<LocalDate> closedDays) {

    /** Asia/Tokyo has had no other offset since 1951. */
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime HALF_PAST_FIVE = LocalTime.of(17, 30);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    /** S2. */
    static final OracleHours SOPHOS =
            new OracleHours(JAPAN, NINE, HALF_PAST_FIVE, OracleHolidays.withJapaneseYearEnd());

    /** H1. */
    static final OracleHours HENNGE = new OracleHours(JAPAN, LocalTime.of(10, 0), SIX, OracleHolidays.of("JP"));

    /** P5. */
    static final OracleHours PENTIO = new OracleHours(JAPAN, NINE, HALF_PAST_FIVE, OracleHolidays.of("JP"));

    /** K: each site 09:00 to 17:00. */
    static final OracleHours CHICAGO = site("America/Chicago", "US");

    static final OracleHours CORK = site("Europe/Dublin", "IE");

    private static OracleHours site(String zone, String country) {
        return new OracleHours(ZoneId.of(zone), NINE, LocalTime.of(17, 0), OracleHolidays.of(country));
    }

    /** M: 09:00 to 18:00 where the customer is. */
    static OracleHours customer(String zone, String country) {
        return new OracleHours(ZoneId.of(zone), NINE, SIX, OracleHolidays.of(country));
    }

    /** R1: open at the opening, closed at the closing. */
    boolean isOpen(long epochSecond) {
        ZonedDateTime local = Instant.ofEpochSecond(epochSecond).atZone(zone);
        LocalTime time = local.toLocalTime();
        return !time.isBefore(opens) && time.isBefore(closes) && isWorkingDay(local.toLocalDate());
    }

    int minutesOfABusinessDay() {
        return (closes.toSecondOfDay() - opens.toSecondOfDay()) / 60;
    }

    private boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !closedDays.contains(day);
    }
}
