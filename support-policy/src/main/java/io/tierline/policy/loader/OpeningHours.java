package io.tierline.policy.loader;

import io.tierline.policy.calendar.LocalInterval;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads opening hours: {@code monday-friday: 09:00-12:00, 13:00-17:30}. Both methods throw IllegalArgumentException. */
final class OpeningHours {

    private static final Pattern INTERVAL = Pattern.compile("(\\d{2}):([0-5]\\d)-(\\d{2}):([0-5]\\d)");
    private static final int DAY = 24 * 60;

    private OpeningHours() {}

    /** The weekdays of {@code monday} or {@code monday-friday}; a range may run over the end of the week. */
    static List<DayOfWeek> days(String text) {
        List<DayOfWeek> ends =
                Arrays.stream(text.split("-", -1)).map(OpeningHours::day).toList();
        if (ends.size() > 2) {
            throw new IllegalArgumentException("are no days: write for instance monday or monday-friday");
        }
        DayOfWeek first = ends.getFirst();
        int more = Math.floorMod(ends.getLast().getValue() - first.getValue(), 7);
        return IntStream.rangeClosed(0, more).mapToObj(first::plus).toList();
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("are no days: write for instance monday or monday-friday"));
    }

    /** The intervals of {@code 09:00-12:00, 13:00-17:30}, in order; {@code 22:00-06:00} runs over midnight. */
    static List<LocalInterval> intervals(String text) {
        List<LocalInterval> intervals = Arrays.stream(text.split(", ?", -1))
                .map(OpeningHours::interval)
                .sorted(Comparator.comparingInt(LocalInterval::from))
                .toList();
        boolean overlap = IntStream.range(1, intervals.size())
                .anyMatch(i -> intervals.get(i).from() < intervals.get(i - 1).to());
        if (overlap) {
            throw new IllegalArgumentException("has intervals that overlap");
        }
        return intervals;
    }

    private static LocalInterval interval(String text) {
        Matcher form = INTERVAL.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("are no hours: write for instance 09:00-17:30");
        }
        int from = minutes(form.group(1), form.group(2));
        int to = minutes(form.group(3), form.group(4));
        if (from >= DAY || to > DAY || from == to) {
            throw new IllegalArgumentException(
                    "are no hours: write for instance 09:00-17:30, 00:00-24:00 or 22:00-06:00");
        }
        return new LocalInterval(from, to > from ? to : to + DAY);
    }

    private static int minutes(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }
}
