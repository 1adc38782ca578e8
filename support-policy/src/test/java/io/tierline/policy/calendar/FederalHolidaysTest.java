package io.tierline.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The federal holidays of Canada and the United States by their statutes, with the days off for those at weekends (R10). */
class FederalHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 1-1 5-18 7-1 9-7 10-12 11-11 12-25 12-26 12-28",
        "2021, 1-1 5-24 7-1 9-6 9-30 10-11 11-11 12-25 12-26 12-27 12-28",
        "2022, 1-1 1-3 5-23 7-1 9-5 9-30 10-10 11-11 12-25 12-26 12-27",
        "2023, 1-1 1-2 5-22 7-1 7-3 9-4 9-30 10-2 10-9 11-11 11-13 12-25 12-26",
    })
    void ofCanadaButGoodFriday(int year, String days) {
        assertThat(CanadianHolidays.of(year)).containsExactlyElementsOf(Dates.of(year, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 1-1 1-18 2-15 5-31 6-18 6-19 7-4 7-5 9-6 10-11 11-11 11-25 12-24 12-25 12-31",
        "2022, 1-1 1-17 2-21 5-30 6-19 6-20 7-4 9-5 10-10 11-11 11-24 12-25 12-26",
        "2023, 1-1 1-2 1-16 2-20 5-29 6-19 7-4 9-4 10-9 11-10 11-11 11-23 12-25",
    })
    void ofTheUnitedStates(int year, String days) {
        assertThat(UnitedStatesHolidays.of(year)).containsExactlyElementsOf(Dates.of(year, days));
    }
}
