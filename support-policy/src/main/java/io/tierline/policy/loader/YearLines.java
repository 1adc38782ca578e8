package io.tierline.policy.loader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Days as text: a line for each year, as {@code 01-01 12-25}. */
final class YearLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private YearLines() {}

    /** The lines of these days, by year. */
    static SortedMap<Integer, String> of(Collection<LocalDate> days) {
        return days.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        LocalDate::getYear, TreeMap::new, Collectors.mapping(DAY::format, Collectors.joining(" "))));
    }

    /**
     * The days of a year's line.
     *
     * @throws IllegalArgumentException when the line is not one
     */
    static Set<LocalDate> days(String year, String line) {
        try {
            return Arrays.stream(line.split(" ", -1))
                    .map(day -> LocalDate.parse(year + "-" + day))
                    .collect(Collectors.toSet());
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("are no days: write for instance 01-01 12-25", wrong);
        }
    }
}
