package io.tierline.policy.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns local opening hours into the stretches of real time for which the wall clock shows them. */
record OpenDays(CalendarDefinition calendar) {

    /** Every stretch of the calendar's years, in order; stretches that touch are one. */
    List<OpenStretch> stretches() {
        LocalDate first = LocalDate.of(calendar.years().from(), 1, 1);
        LocalDate after = LocalDate.of(calendar.years().to() + 1, 1, 1);
        List<OpenStretch> all = new ArrayList<>();
        first.datesUntil(after).flatMap(this::day).forEach(stretch -> {
            boolean touches = !all.isEmpty() && all.getLast().end().equals(stretch.start());
            all.add(touches ? new OpenStretch(all.removeLast().start(), stretch.end()) : stretch);
        });
        return all;
    }

    /** What runs on from the evening before comes first. */
    private Stream<LocalInterval> open(LocalDate day) {
        Stream<LocalInterval> fromYesterday =
                begun(day.minusDays(1)).filter(LocalInterval::overnight).map(LocalInterval::morning);
        return Stream.concat(fromYesterday, begun(day).map(LocalInterval::evening));
    }

    private Stream<LocalInterval> begun(LocalDate day) {
        return calendar.opensOn(day).stream();
    }

    private Stream<OpenStretch> day(LocalDate day) {
        List<LocalInterval> open = open(day).toList();
        ZoneRules rules = calendar.zone().getRules();
        ZoneOffset before = rules.getOffset(day.atStartOfDay());
        ZoneOffset after = rules.getOffset(day.plusDays(1).atStartOfDay());
        if (before.equals(after)) {
            return open.stream().map(interval -> stretch(day, interval, before));
        }
        // On the day of a transition the wall clock shows an hour twice or not at all: each side is looked at alone.
        Instant midnight = day.atStartOfDay().toInstant(before);
        ZoneOffsetTransition change = rules.nextTransition(midnight.minusNanos(1));
        OpenStretch side1 = new OpenStretch(Instant.MIN, change.getInstant());
        OpenStretch side2 = new OpenStretch(change.getInstant(), Instant.MAX);
        return Stream.concat(
                        open.stream().map(interval -> clip(stretch(day, interval, before), side1)),
                        open.stream().map(interval -> clip(stretch(day, interval, after), side2)))
                .filter(stretch -> !stretch.isEmpty());
    }

    private static OpenStretch stretch(LocalDate day, LocalInterval interval, ZoneOffset offset) {
        LocalDateTime midnight = day.atStartOfDay();
        return new OpenStretch(
                midnight.plusMinutes(interval.from()).toInstant(offset),
                midnight.plusMinutes(interval.to()).toInstant(offset));
    }

    private static OpenStretch clip(OpenStretch stretch, OpenStretch side) {
        return new OpenStretch(
                stretch.start().isBefore(side.start()) ? side.start() : stretch.start(),
                stretch.end().isAfter(side.end()) ? side.end() : stretch.end());
    }
}
