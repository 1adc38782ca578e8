package io.tierline.policy.loader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public holidays of the customers' countries: named in a file that people write, as {@code all} or {@code [JP, GB]};
 * in the canonical text {@link YearLines} for each country.
 */
final class CustomerHolidays {

    /** Stands in a calendar that moves with the customer. */
    static final String KEY = "own-for-customers-in";

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
            YearLines.of(PublicHolidays.of(country)).forEach((year, list) -> years.put(Integer.toString(year), list));
        });
    }

    private static Stream<String> named(JsonNode countries) {
        return countries.isTextual()
                ? PublicHolidays.countries().stream()
                : countries.valueStream().map(JsonNode::asText).sorted();
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
                        year
                                .getValue()
                                .parsed(line -> YearLines.days(year.getKey(), line), Set.<LocalDate>of())
                                .stream())
                .collect(Collectors.toSet());
    }
}
