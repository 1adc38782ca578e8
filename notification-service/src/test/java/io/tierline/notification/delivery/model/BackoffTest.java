package io.tierline.notification.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(500), Duration.ofMinutes(1));

    @ParameterizedTest
    @CsvSource({"1,500", "2,1000", "3,2000", "7,32000", "8,60000", "1000,60000"})
    void doublesUpToTheLongest(int tries, long millis) {
        assertThat(BACKOFF.waitAfter(tries, 0)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void jitterTakesAwayUpToAHalf() {
        assertThat(BACKOFF.waitAfter(2, 0.5)).isEqualTo(Duration.ofMillis(750));
        assertThat(BACKOFF.waitAfter(2, 1)).isEqualTo(Duration.ofMillis(500));
    }
}
