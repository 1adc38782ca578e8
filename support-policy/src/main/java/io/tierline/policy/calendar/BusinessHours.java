package io.tierline.policy.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** When a site is open in an ordinary week, in local time. A weekday that is missing is closed. */
public record BusinessHours(Map<DayOfWeek, List<LocalInterval>> week) {

    public BusinessHours {
        var copy = new EnumMap<DayOfWeek, List<LocalInterval>>(DayOfWeek.class);
        week.forEach((day, intervals) -> copy.put(day, List.copyOf(intervals)));
        week = Map.copyOf(copy);
    }

    /** The open intervals of this weekday, in order. */
    public List<LocalInterval> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** Whether it is open all day, all week. */
    public boolean neverCloses() {
        return Stream.of(DayOfWeek.values())
                .allMatch(
                        day -> on(day).stream().mapToInt(LocalInterval::minutes).sum() == 24 * 60);
    }
}
