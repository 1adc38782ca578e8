package io.tierline.policy.loader;

import io.tierline.policy.TimeSpan;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times as support managers write them. All methods throw IllegalArgumentException saying what is right. */
final class TimeSpans {

    /** Stands in for business days that cannot be read. */
    static final TimeSpan.BusinessDays A_DAY = new TimeSpan.BusinessDays(1, "1 business day");

    private static final String EVERY = "every ";
    private static final Pattern BUSINESS = Pattern.compile("(?:(\\d{1,4}) )?business (hour|day)s?");
    private static final Pattern PART =
            Pattern.compile("(\\d{1,4})? ?(minutes?|min|m|hours?|h|days?|d|weeks?|w)(?: |$)");

    private TimeSpans() {}

    /** For instance {@code 4h}, {@code every 2h}, {@code day}, {@code 1 business day}. */
    static TimeSpan span(String text) {
        String bare = text.startsWith(EVERY) ? text.substring(EVERY.length()) : text;
        Matcher business = BUSINESS.matcher(bare);
        return business.matches()
                ? business(business.group(1), business.group(2), text)
                : new TimeSpan.Elapsed(duration(bare), text);
    }

    /** Whole business days, for instance {@code 3 business days}. */
    static TimeSpan.BusinessDays businessDays(String text) {
        if (span(text) instanceof TimeSpan.BusinessDays days) {
            return days;
        }
        throw new IllegalArgumentException("is not in business days: write for instance 1 business day");
    }

    private static TimeSpan business(String number, String unit, String text) {
        int count = positive(number);
        return unit.equals("day")
                ? new TimeSpan.BusinessDays(count, text)
                : new TimeSpan.BusinessHours(Duration.ofHours(count), text);
    }

    /** Time that counts every minute, for instance {@code 8h 30m}. */
    static Duration duration(String text) {
        Matcher part = PART.matcher(text);
        Duration total = Duration.ZERO;
        int end = 0;
        while (end < text.length() && part.find(end) && part.start() == end) {
            total = total.plus(unit(part.group(2)).multipliedBy(positive(part.group(1))));
            end = part.end();
        }
        if (end < text.length() || total.isZero()) {
            throw new IllegalArgumentException(
                    "is no time: write for instance 4h, 30m, day, 1 week, 6 business hours or 1 business day");
        }
        return total;
    }

    private static Duration unit(String word) {
        return switch (word.charAt(0)) {
            case 'm' -> Duration.ofMinutes(1);
            case 'h' -> Duration.ofHours(1);
            case 'd' -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }

    /** No number means one. */
    private static int positive(@Nullable String number) {
        int count = number == null ? 1 : Integer.parseInt(number);
        if (count == 0) {
            throw new IllegalArgumentException("is no time: it must be longer than nothing");
        }
        return count;
    }
}
