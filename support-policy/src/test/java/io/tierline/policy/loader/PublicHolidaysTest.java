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
