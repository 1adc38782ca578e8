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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names and times in Japanese: 6営業時間, 月曜日から金曜日の09:00～17:30. */
final class JapaneseWords {

    private JapaneseWords() {}

    static String noun(TargetKind target) {
        return switch (target) {
            case FIRST_RESPONSE -> "初回応答";
            case ANSWER -> "回答";
            case RESOLUTION -> "解決";
        };
    }

    static String role(EscalationRole role) {
        return switch (role) {
            case SUPPORT_MANAGER -> "サポートマネージャー";
            case EXECUTIVE -> "エグゼクティブマネージャー";
        };
    }

    static String channels(Set<Channel> channels) {
        return channels.stream().sorted().map(JapaneseWords::channel).collect(Collectors.joining("・"));
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case WEB -> "Webフォーム";
            case EMAIL -> "メール";
            case PHONE -> "お電話";
            case API -> "API";
            case VIDEO -> "ビデオ通話";
        };
    }

    static String span(TimeSpan span) {
        return switch (span) {
            case TimeSpan.Elapsed(Duration time, String _) -> duration(time);
            case TimeSpan.BusinessHours(Duration time, String _) -> time.toHours() + "営業時間";
            case TimeSpan.BusinessDays(int days, String _) -> days + "営業日";
        };
    }

    static String duration(Duration time) {
        DurationParts parts = DurationParts.of(time);
        return part(parts.weeks(), "週間")
                + part(parts.days(), "日")
                + part(parts.hours(), "時間")
                + part(parts.minutes(), "分");
    }

    private static String part(long count, String unit) {
        return count == 0 ? "" : count + unit;
    }

    /** The open hours of an ordinary week. */
    static String week(CalendarDefinition calendar) {
        return OpenWeek.runs(calendar.hours()).stream().map(JapaneseWords::run).collect(Collectors.joining("、"));
    }

    private static String run(OpenWeek.Run run) {
        return days(run) + "の"
                + run.hours().stream().map(JapaneseWords::interval).collect(Collectors.joining("と"));
    }

    private static String days(OpenWeek.Run run) {
        if (run.isWhole()) {
            return "毎日";
        }
        return run.first() == run.last() ? day(run.first()) : day(run.first()) + "から" + day(run.last());
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    }

    private static String interval(LocalInterval open) {
        String end = OpenWeek.clock(open.to());
        return OpenWeek.clock(open.from()) + "～" + (open.overnight() ? "翌朝" + end : end);
    }
}
