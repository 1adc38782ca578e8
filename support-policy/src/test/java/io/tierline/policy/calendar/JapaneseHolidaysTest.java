package io.tierline.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the lists that the Cabinet Office publishes, and R10. */
class JapaneseHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-23 7-24 8-10 9-21 9-22 11-3 11-23",
        "2021, 1-1 1-11 2-11 2-23 3-20 4-29 5-3 5-4 5-5 7-22 7-23 8-8 8-9 9-20 9-23 11-3 11-23",
        "2022, 1-1 1-10 2-11 2-23 3-21 4-29 5-3 5-4 5-5 7-18 8-11 9-19 9-23 10-10 11-3 11-23",
        "2023, 1-1 1-2 1-9 2-11 2-23 3-21 4-29 5-3 5-4 5-5 7-17 8-11 9-18 9-23 10-9 11-3 11-23",
        "2024, 1-1 1-8 2-11 2-12 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-15 8-11 8-12 9-16 9-22 9-23 10-14 11-3 11-4 11-23",
        "2025, 1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-21 8-11 9-15 9-23 10-13 11-3 11-23 11-24",
        "2026, 1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-20 8-11 9-21 9-22 9-23 10-12 11-3 11-23",
    })
    void areThoseOfTheOfficialList(int year, String days) {
        assertThat(JapaneseHolidays.of(year)).containsExactlyElementsOf(Dates.of(year, days));
    }

    @Test
    void of2027UntilAprilAreThoseOfR10() {
        assertThat(JapaneseHolidays.of(2027).headSet(LocalDate.of(2027, Month.APRIL, 1)))
                .containsExactlyElementsOf(Dates.of(2027, "1-1 1-11 2-11 2-23 3-21 3-22"));
    }

    @Test
    void bridgeADayBetweenTwoHolidays() {
        assertThat(JapaneseHolidays.of(2032)).contains(LocalDate.of(2032, 9, 21));
        assertThat(JapaneseHolidays.of(2031)).doesNotContain(LocalDate.of(2031, 9, 16));
    }

    @Test
    void areNotGuessedForYearsThatTheActDoesNotCover() {
        assertThat(JapaneseHolidays.of(2099)).contains(LocalDate.of(2099, Month.NOVEMBER, 23));
        for (int year : new int[] {2019, 2100}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JapaneseHolidays.of(year))
                    .withMessageContaining("2020 to 2099, not " + year);
        }
    }
}
