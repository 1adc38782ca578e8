package io.tierline.policy.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plain model of a calendar: walks through its years minute by minute and looks at the wall clock of each. */
final class EveryMinute {

    private final Instant first;
    private final int[] openBefore;
    private final int[] openMinutes;
    private final List<Integer> changes = new ArrayList<>();

    EveryMinute(CalendarDefinition calendar) {
        first = LocalDate.of(calendar.years().from(), 1, 1)
                .atStartOfDay(calendar.zone())
                .toInstant();
        Instant end = LocalDate.of(calendar.years().to() + 1, 1, 1)
                .atStartOfDay(calendar.zone())
                .toInstant();
        int minutes = (int) ((end.getEpochSecond() - first.getEpochSecond()) / 60);
        openBefore = new int[minutes + 1];
        openMinutes = new int[minutes];
        walk(calendar, minutes);
    }

    private void walk(CalendarDefinition calendar, int minutes) {
        int open = 0;
        ZoneOffset last = calendar.zone().getRules().getOffset(first);
        for (int minute = 0; minute < minutes; minute++) {
            ZonedDateTime local = at(minute).atZone(calendar.zone());
            if (!local.getOffset().equals(last)) {
                last = local.getOffset();
                changes.add(minute);
            }
            if (isOpen(calendar, local)) {
                openMinutes[open++] = minute;
            }
            openBefore[minute + 1] = open;
        }
    }

    private static boolean isOpen(CalendarDefinition calendar, ZonedDateTime local) {
        int minute = local.getHour() * 60 + local.getMinute();
        LocalDate today = local.toLocalDate();
        return shows(calendar, today, minute) || shows(calendar, today.minusDays(1), minute + 24 * 60);
    }

    /** Whether an interval that began on this day covers so many minutes after its midnight. */
    private static boolean shows(CalendarDefinition calendar, LocalDate day, int minute) {
        return !calendar.closedDays().contains(day)
                && calendar.hours().on(day.getDayOfWeek()).stream()
                        .anyMatch(interval -> interval.from() <= minute && minute < interval.to());
    }

    int count() {
        return openMinutes.length;
    }

    /** The minutes at which the wall clock jumps. */
    List<Integer> changes() {
        return changes;
    }

    Instant at(int minute) {
        return first.plusSeconds(minute * 60L);
    }

    boolean isOpen(Instant at) {
        int minute = minute(at);
        return openBefore[minute + 1] > openBefore[minute];
    }

    /** The end of the so-manieth open minute from then on; null when the years end before. */
    @Nullable
    Instant add(Instant from, int minutes) {
        int which = openBefore[minute(from)] + minutes - 1;
        return which >= openBefore[count()] ? null : at(openMinutes[which] + 1);
    }

    private int minute(Instant at) {
        return (int) ((at.getEpochSecond() - first.getEpochSecond()) / 60);
    }
}
