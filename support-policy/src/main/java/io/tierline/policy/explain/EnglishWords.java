package io.tierline.policy.explain;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TimeSpan;
import io.tierline.policy.calendar.CalendarDefinition;
import io.tierline.policy.calendar.LocalInterval;
import io.tierline.policy.ticket.Channel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names and times in English: 6 business hours, Monday to Friday from 09:00 to 17:30. */
final class EnglishWords {

    private EnglishWords() {}

    static String noun(TargetKind target) {
        return switch (target) {
            case FIRST_RESPONSE -> "the first response";
            case ANSWER -> "the answer";
            case RESOLUTION -> "the resolution";
        };
    }

    static String role(EscalationRole role) {
        return switch (role) {
            case SUPPORT_MANAGER -> "support manager";
            case EXECUTIVE -> "executive manager";
        };
    }

    static String channels(Set<Channel> channels) {
        return list(channels.stream().sorted().map(EnglishWords::channel).toList(), "or");
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case WEB -> "web form";
            case EMAIL -> "e-mail";
            case PHONE -> "phone";
            case API -> "API";
            case VIDEO -> "video call";
        };
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> words, String and) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + and + " " + words.getLast();
    }

    static String span(TimeSpan span) {
        return switch (span) {
            case TimeSpan.Elapsed(Duration time, String _) -> duration(time);
            case TimeSpan.BusinessHours(Duration time, String _) -> number(time.toHours(), "business hour");
            case TimeSpan.BusinessDays(int days, String _) -> number(days, "business day");
        };
    }

    /** {@code every 2 hours}, {@code every business day}. */
    static String every(TimeSpan span) {
        String time = span(span);
        return "every " + (time.startsWith("1 ") ? time.substring(2) : time);
    }

    static String duration(Duration time) {
        DurationParts parts = DurationParts.of(time);
        List<String> words = new ArrayList<>();
        add(words, parts.weeks(), "week");
        add(words, parts.days(), "day");
        add(words, parts.hours(), "hour");
        add(words, parts.minutes(), "minute");
        return String.join(" ", words);
    }

    private static void add(List<String> words, long count, String unit) {
        if (count > 0) {
            words.add(number(count, unit));
        }
    }

    private static String number(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    /** The open hours of an ordinary week. */
    static String week(CalendarDefinition calendar) {
        return list(
                OpenWeek.runs(calendar.hours()).stream().map(EnglishWords::run).toList(), "and");
    }

    private static String run(OpenWeek.Run run) {
        String hours = run.hours().stream().map(EnglishWords::interval).collect(Collectors.joining(" and "));
        return days(run) + " " + hours;
    }

    private static String days(OpenWeek.Run run) {
        if (run.isWhole()) {
            return "every day";
        }
        return run.first() == run.last() ? day(run.first()) : day(run.first()) + " to " + day(run.last());
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String interval(LocalInterval open) {
        String times = "from %s to %s".formatted(OpenWeek.clock(open.from()), OpenWeek.clock(open.to()));
        return open.overnight() ? times + " the next morning" : times;
    }
}
