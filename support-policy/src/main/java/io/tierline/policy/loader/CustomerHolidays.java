package io.tierline.policy.loader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public holidays of the customers' countries: named in a file that people write, as {@code all} or {@code [JP, GB]};
 * in the canonical text a line of days for each country and year, as {@code 01-01 12-25}.
 */
final class CustomerHolidays {

    /** Stands in a calendar that moves with the customer. */
    static final String KEY = "own-for-customers-in";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private CustomerHolidays() {}

    /** Replaces the countries of a calendar by their days. */
    static void expand(ObjectNode calendar) {
        JsonNode countries = calendar.path(KEY);
        if (countries.isMissingNode() || countries.isObject()) {
            return;
        }
        ObjectNode days = calendar.putObject(KEY);
        named(countries).forEach(country -> {
            ObjectNode years = days.putObject(country);
            byYear(PublicHolidays.of(country)).forEach((year, list) -> years.put(Integer.toString(year), list));
        });
    }

    private static Stream<String> named(JsonNode countries) {
        return countries.isTextual()
                ? PublicHolidays.countries().stream()
                : countries.valueStream().map(JsonNode::asText).sorted();
    }

    private static Map<Integer, String> byYear(SortedSet<LocalDate> days) {
        return days.stream()
                .collect(Collectors.groupingBy(
                        LocalDate::getYear, TreeMap::new, Collectors.mapping(DAY::format, Collectors.joining(" "))));
    }

    /** The days by country; what is wrong becomes a problem. */
    static Map<String, Set<LocalDate>> read(PolicyNode countries) {
        Map<String, Set<LocalDate>> days = new HashMap<>();
        if (countries.node().isObject()) {
            countries.entries().forEach((country, lines) -> days.put(country, dates(lines)));
            return days;
        }
        countries
                .elements()
                .forEach(country -> country.require(PublicHolidays.known(country.text()), PublicHolidays.UNKNOWN));
        named(countries.node())
                .filter(PublicHolidays::known)
                .forEach(country -> days.put(country, PublicHolidays.of(country)));
        return days;
    }

    private static Set<LocalDate> dates(PolicyNode years) {
        return years.entries().entrySet().stream()
                .flatMap(year ->
                        year.getValue().parsed(text -> days(year.getKey(), text), Set.<LocalDate>of()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> days(String year, String text) {
        try {
            return Arrays.stream(text.split(" ", -1))
                    .map(day -> LocalDate.parse(year + "-" + day))
                    .collect(Collectors.toSet());
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("are no days: write for instance 01-01 12-25", wrong);
        }
    }
}
