package io.tierline.policy.loader;

import io.tierline.policy.calendar.YearRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a site's own closures: {@code 12-29 to 01-03} or {@code 05-01} every year, {@code 2026-05-01} or
 * {@code 2026-05-01 to 2026-05-06} once.
 */
final class Closures {

    private static final Pattern FORM =
            Pattern.compile("((?:\\d{4}-)?\\d{2}-\\d{2})(?: to ((?:\\d{4}-)?\\d{2}-\\d{2}))?");

    private Closures() {}

    /**
     * Every closed day within these years.
     *
     * @throws IllegalArgumentException saying what is right
     */
    static Stream<LocalDate> days(String text, YearRange years) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("is no closure: write for instance 12-29 to 01-03 or 2026-05-01");
        }
        String from = form.group(1);
        String to = form.group(2) == null ? from : form.group(2);
        try {
            return from.length() == 5
                    ? everyYear(MonthDay.parse("--" + from), MonthDay.parse("--" + to), years)
                    : once(from, to);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("is no closure: it names a day that no calendar has", wrong);
        }
    }

    private static Stream<LocalDate> once(String from, String to) {
        return LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1));
    }

    /** A closure may run over the turn of the year; the one that began before the first year counts too. */
    private static Stream<LocalDate> everyYear(MonthDay from, MonthDay to, YearRange years) {
        int longer = from.isAfter(to) ? 1 : 0;
        return IntStream.rangeClosed(years.from() - longer, years.to())
                .boxed()
                .flatMap(year ->
                        from.atYear(year).datesUntil(to.atYear(year + longer).plusDays(1)));
    }
}
