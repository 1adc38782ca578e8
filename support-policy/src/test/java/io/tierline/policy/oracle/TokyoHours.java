package io.tierline.policy.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/** The Tokyo calendar of S2, asked one instant at a time. Good from January 2026 to the end of March 2027. */
final class TokyoHours {

    /** Asia/Tokyo has had no other offset since 1951. */
    static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    static final LocalTime OPENS = LocalTime.of(9, 0);
    static final LocalTime CLOSES = LocalTime.of(17, 30);

    /** Minutes of one business day, 09:00 to 17:30. */
    static final int MINUTES_OF_A_BUSINESS_DAY = 8 * 60 + 30;

    /** R10 for the public holidays, S2 for the year end. */
    private static final Set<LocalDate> CLOSED_DAYS = closedDays();

    private TokyoHours() {}

    /** R1: open at 09:00:00, closed at 17:30:00. */
    static boolean isOpen(long epochSecond) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(epochSecond, 0, JAPAN);
        LocalTime time = local.toLocalTime();
        return !time.isBefore(OPENS) && time.isBefore(CLOSES) && isWorkingDay(local.toLocalDate());
    }

    private static boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !CLOSED_DAYS.contains(day);
    }

    private static Set<LocalDate> closedDays() {
        Set<LocalDate> days = new HashSet<>();
        addDays(days, 2026, 1, 1, 2, 3, 12);
        addDays(days, 2026, 2, 11, 23);
        addDays(days, 2026, 3, 20);
        addDays(days, 2026, 4, 29);
        addDays(days, 2026, 5, 3, 4, 5, 6);
        addDays(days, 2026, 7, 20);
        addDays(days, 2026, 8, 11);
        addDays(days, 2026, 9, 21, 22, 23);
        addDays(days, 2026, 10, 12);
        addDays(days, 2026, 11, 3, 23);
        addDays(days, 2026, 12, 29, 30, 31);
        addDays(days, 2027, 1, 1, 2, 3, 11);
        addDays(days, 2027, 2, 11, 23);
        addDays(days, 2027, 3, 21, 22);
        return days;
    }

    private static void addDays(Set<LocalDate> days, int year, int month, int... daysOfMonth) {
        for (int day : daysOfMonth) {
            days.add(LocalDate.of(year, month, day));
        }
    }
}
