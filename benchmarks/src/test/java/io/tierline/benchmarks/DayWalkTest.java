package io.tierline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.calendar.BusinessCalendar;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayWalkTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT4H", "PT40H", "PT240H", "PT2000H"})
    void givesTheAnswersOfTheCalendar(Duration openTime) {
        var calendar = new BusinessCalendar(Office.TEN_YEARS);
        var dayWalk = new DayWalk(Office.TEN_YEARS);
        assertThat(Office.starts(1_000))
                .allSatisfy(start -> assertThat(dayWalk.add(start, openTime))
                        .as("from %s", start)
                        .isEqualTo(calendar.add(start, openTime)));
    }
}
