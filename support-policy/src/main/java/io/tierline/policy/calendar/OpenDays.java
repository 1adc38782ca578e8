package io.tierline.policy.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Stream;

/** Turns local opening hours into the stretches of real time for which the wall clock shows them. */
record OpenDays(CalendarDefinition calendar) {

    /** A stretch of open time, half open (R1). */
    record Stretch(Instant start, Instant end) {

        boolean isEmpty() {
            return !start.isBefore(end);
        }
    }

    /** Every stretch of the calendar's years, in order. */
    List<Stretch> stretches() {
        LocalDate first = LocalDate.of(calendar.years().from(), 1, 1);
        LocalDate after = LocalDate.of(calendar.years().to() + 1, 1, 1);
        return first.datesUntil(after)
                .filter(day -> !calendar.closedDays().contains(day))
                .flatMap(this::day)
                .toList();
    }

    private Stream<Stretch> day(LocalDate day) {
        List<LocalInterval> open = calendar.hours().on(day.getDayOfWeek());
        ZoneRules rules = calendar.zone().getRules();
        ZoneOffset before = rules.getOffset(day.atStartOfDay());
        ZoneOffset after = rules.getOffset(day.plusDays(1).atStartOfDay());
        if (before.equals(after)) {
            return open.stream().map(interval -> stretch(day, interval, before));
        }
        // On the day of a transition the wall clock shows an hour twice or not at all: each side is looked at alone.
        ZoneOffsetTransition change = rules.nextTransition(day.atStartOfDay().toInstant(before));
        Stretch side1 = new Stretch(Instant.MIN, change.getInstant());
        Stretch side2 = new Stretch(change.getInstant(), Instant.MAX);
        return Stream.concat(
                        open.stream().map(interval -> clip(stretch(day, interval, before), side1)),
                        open.stream().map(interval -> clip(stretch(day, interval, after), side2)))
                .filter(stretch -> !stretch.isEmpty());
    }

    private static Stretch stretch(LocalDate day, LocalInterval interval, ZoneOffset offset) {
        LocalDateTime midnight = day.atStartOfDay();
        return new Stretch(
                midnight.plusMinutes(interval.from()).toInstant(offset),
                midnight.plusMinutes(interval.to()).toInstant(offset));
    }

    private static Stretch clip(Stretch stretch, Stretch side) {
        return new Stretch(
                stretch.start().isBefore(side.start()) ? side.start() : stretch.start(),
                stretch.end().isAfter(side.end()) ? side.end() : stretch.end());
    }
}
