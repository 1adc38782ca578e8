package io.tierline.policy.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tierline.policy.Counting;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TimeSpan;
import io.tierline.policy.calendar.BusinessCalendar;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpansTest {

    private static final BusinessCalendar TOKYO =
            ShippedPolicies.sophos().organisation().calendars().of("tokyo", null);

    @ParameterizedTest
    @CsvSource({
        "4h, PT4H",
        "30m, PT30M",
        "8h 30m, PT8H30M",
        "72 hours, PT72H",
        "day, PT24H",
        "every day, PT24H",
        "every 2h, PT2H",
        "1 week, PT168H",
        "2 weeks, PT336H",
        "30 days, PT720H",
        "5 minutes, PT5M",
    })
    void countEveryMinute(String text, Duration length) {
        TimeSpan span = TimeSpans.span(text);
        assertThat(span.counting()).isEqualTo(Counting.ROUND_THE_CLOCK);
        assertThat(span.length(TOKYO)).isEqualTo(length);
        assertThat(span.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1 business day, PT8H30M",
        "business day, PT8H30M",
        "every business day, PT8H30M",
        "2 business days, PT17H",
        "6 business hours, PT6H",
        "1 business hour, PT1H",
    })
    void countOpenMinutes(String text, Duration length) {
        TimeSpan span = TimeSpans.span(text);
        assertThat(span.counting()).isEqualTo(Counting.BUSINESS);
        assertThat(span.length(TOKYO)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4",
                "h4",
                "4 moons",
                "4h!",
                "-4h",
                "4.5h",
                "0h",
                "0 business days",
                "soon",
                "every",
                "99999h"
            })
    void thatMakeNoSenseAreRefusedWithWhatIsRight(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSpans.span(text))
                .withMessageContaining("is no time");
    }

    @Test
    void triggerSteps() {
        assertThat(PromiseTexts.trigger("on-discretion")).isInstanceOf(StepTrigger.OnDiscretion.class);
        assertThat(PromiseTexts.trigger("after 24h").text()).isEqualTo("after 24h");
        assertThat(PromiseTexts.trigger("on-request after 72h").text()).isEqualTo("on request after 72h");
        assertThat(PromiseTexts.trigger("2 business days after resolution is missed"))
                .isInstanceOfSatisfying(StepTrigger.AfterMissed.class, after -> {
                    assertThat(after.delay().text()).isEqualTo("2 business days");
                    assertThat(after.target()).isEqualTo(TargetKind.RESOLUTION);
                });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromiseTexts.trigger("24h"))
                .withMessageContaining("on-request after 72h");
    }
}
