package io.tierline.policy.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekdays that are off, against the official lists (R10). */
class PublicHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "JP, 2026, 1-1 1-12 2-11 2-23 3-20 4-29 5-4 5-5 5-6 7-20 8-11 9-21 9-22 9-23 10-12 11-3 11-23",
        "US, 2026, 1-1 1-19 2-16 5-25 6-19 7-3 9-7 10-12 11-11 11-26 12-25",
        "US, 2021, 1-1 1-18 2-15 5-31 6-18 7-5 9-6 10-11 11-11 11-25 12-24 12-31",
        "GB, 2026, 1-1 4-3 4-6 5-4 5-25 8-31 12-25 12-28",
        "GB, 2022, 1-3 4-15 4-18 5-2 6-2 6-3 8-29 9-19 12-26 12-27",
        "GB, 2023, 1-2 4-7 4-10 5-1 5-8 5-29 8-28 12-25 12-26",
        "GB, 2027, 1-1 3-26 3-29 5-3 5-31 8-30 12-27 12-28",
        "US, 2027, 1-1 1-18 2-15 5-31 6-18 7-5 9-6 10-11 11-11 11-25 12-24 12-31",
        "IE, 2022, 3-17 3-18 4-18 5-2 6-6 8-1 10-31 12-26",
        "IE, 2026, 1-1 2-2 3-17 4-6 5-4 6-1 8-3 10-26 12-25",
        "DE, 2026, 1-1 4-3 4-6 5-1 5-14 5-25 12-25",
        "AU, 2026, 1-1 1-26 4-3 4-6 12-25 12-28",
        "CA, 2026, 1-1 4-3 5-18 7-1 9-7 9-30 10-12 11-11 12-25 12-28",
        "CA, 2027, 1-1 3-26 5-24 7-1 9-6 9-30 10-11 11-11 12-27 12-28",
        "FR, 2027, 1-1 3-29 5-6 5-17 7-14 11-1 11-11",
        "FR, 2026, 1-1 4-6 5-1 5-8 5-14 5-25 7-14 11-11 12-25",
    })
    void areTheOfficialOnes(String country, int year, String days) {
        List<LocalDate> official = Arrays.stream(days.split(" "))
                .map(day -> day.split("-"))
                .map(day -> LocalDate.of(year, Integer.parseInt(day[0]), Integer.parseInt(day[1])))
                .toList();
        List<LocalDate> weekdaysOff = PublicHolidays.of(country).stream()
                .filter(day -> day.getYear() == year && day.getDayOfWeek().getValue() < 6)
                .toList();
        assertThat(weekdaysOff).isEqualTo(official);
    }

    @Test
    void ofAnUnknownCountryAreNotGuessed() {
        assertThat(PublicHolidays.known("XX")).isFalse();
        assertThat(PublicHolidays.known("JP")).isTrue();
    }
}
