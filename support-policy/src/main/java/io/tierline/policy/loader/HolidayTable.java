package io.tierline.policy.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public holidays of every country that Jollyday knows, worked out beforehand: a service that starts would spend
 * more time on them than on everything else in its policies. A line holds a country, a year and its days.
 */
final class HolidayTable {

    private static final String RESOURCE = "public-holidays.txt";
    private static final int COUNTRY = "JP ".length();
    private static final int YEAR = "2026 ".length();
    private static final Map<String, List<String>> YEARS = read();

    private HolidayTable() {}

    /** Every country in the table (ISO 3166-1 alpha-2). */
    static Set<String> countries() {
        return YEARS.keySet();
    }

    /** The days of a country, of all years; none if it is not in the table. */
    static Stream<LocalDate> of(String country) {
        return YEARS.getOrDefault(country, List.of()).stream()
                .flatMap(line -> YearLines.days(line.substring(0, YEAR).strip(), line.substring(YEAR)).stream());
    }

    private static Map<String, List<String>> read() {
        try (InputStream table = Objects.requireNonNull(HolidayTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(table.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .collect(Collectors.groupingBy(
                            line -> line.substring(0, COUNTRY).strip(),
                            Collectors.mapping(line -> line.substring(COUNTRY), Collectors.toUnmodifiableList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
