package io.tierline.intake.report.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tierline.intake.report.model.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodReadingTest {

    @Test
    void readsInstantsOfAnyOffset() {
        assertThat(PeriodReading.of("2026-11-01T00:00:00+09:00", "2026-11-01T00:00:00Z"))
                .isEqualTo(new Period(Instant.parse("2026-10-31T15:00:00Z"), Instant.parse("2026-11-01T00:00:00Z")));
    }

    @Test
    void allowsALeapYearButNotASecondMore() {
        assertThat(PeriodReading.of("2028-01-01T00:00:00Z", "2029-01-01T00:00:00Z"))
                .extracting(Period::to)
                .isEqualTo(Instant.parse("2029-01-01T00:00:00Z"));
        assertThatThrownBy(() -> PeriodReading.of("2028-01-01T00:00:00Z", "2029-01-01T00:00:01Z"))
                .satisfies(refused -> assertThat(said(refused)).contains("field=to", "at most 366 days after from"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, from to",
                "2026-11-01, 2026-12-01, from to",
                "2026-11-01T00:00:00Z, -, to",
                "yesterday, 2026-12-01T00:00:00Z, from",
                "2026-11-01T00:00:00Z, 2026-11-01T00:00:00Z, to",
                "2026-11-01T00:00:01Z, 2026-11-01T00:00:00Z, to",
            })
    void namesEveryParameterThatIsWrong(@Nullable String from, @Nullable String to, String wrong) {
        assertThatThrownBy(() -> PeriodReading.of(from, to)).satisfies(refused -> {
            assertThat(((HttpProblem) refused).getStatusCode()).isEqualTo(400);
            for (String field : new String[] {"from", "to"}) {
                boolean isNamed = said(refused).contains("field=" + field + ",");
                assertThat(isNamed).as(field).isEqualTo(wrong.contains(field));
            }
        });
    }

    private static String said(Throwable refused) {
        return ((HttpProblem) refused).getParameters().toString();
    }
}
