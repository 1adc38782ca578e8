package io.tierline.policy.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Public holidays as R10 and the official lists have them, typed; from January 2026 to the end of March 2027. */
final class OracleHolidays {

    private OracleHolidays() {}

    static Set<LocalDate> of(String country) {
        return switch (country) {
            case "JP" ->
                days(
                        "1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-20 8-11 9-21 9-22 9-23 10-12 11-3 11-23",
                        "1-1 1-11 2-11 2-23 3-21 3-22");
            case "US" -> days("1-1 1-19 2-16 5-25 6-19 7-3 7-4 9-7 10-12 11-11 11-26 12-25", "1-1 1-18 2-15");
            case "IE" -> days("1-1 2-2 3-17 4-6 5-4 6-1 8-3 10-26 12-25 12-26", "1-1 2-1 3-17 3-29");
            case "GB" -> days("1-1 4-3 4-6 5-4 5-25 8-31 12-25 12-28", "1-1 3-26 3-29");
            case "FR" -> days("1-1 4-6 5-1 5-8 5-14 5-25 7-14 8-15 11-1 11-11 12-25", "1-1 3-29");
            case "DE" -> days("1-1 4-3 4-6 5-1 5-14 5-25 10-3 12-25 12-26", "1-1 3-26 3-29");
            default -> throw new IllegalArgumentException("no list of " + country);
        };
    }

    /** S2: closed from 29 December to 3 January, too. */
    static Set<LocalDate> withJapaneseYearEnd() {
        Stream<LocalDate> yearEnd = days("1-2 1-3 12-29 12-30 12-31", "1-2 1-3").stream();
        return Stream.concat(of("JP").stream(), yearEnd).collect(Collectors.toSet());
    }

    private static Set<LocalDate> days(String of2026, String of2027) {
        return Stream.concat(days(2026, of2026), days(2027, of2027)).collect(Collectors.toSet());
    }

    private static Stream<LocalDate> days(int year, String days) {
        return Arrays.stream(days.split(" "))
                .map(day -> day.split("-"))
                .map(day -> LocalDate.of(year, Integer.parseInt(day[0]), Integer.parseInt(day[1])));
    }
}
