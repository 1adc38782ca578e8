package io.tierline.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void doublesFromATenthOfASecondToFiveSeconds() {
        Backoff backoff = Backoff.NONE;
        for (long expected : new long[] {100, 200, 400, 800, 1600, 3200, 5000, 5000}) {
            backoff = backoff.afterRunning(Duration.ofSeconds(1));
            assertThat(backoff.pause()).isEqualTo(Duration.ofMillis(expected));
        }
    }

    @Test
    void beginsAnewAfterAProcessHasRunWell() {
        Backoff often = new Backoff(9);

        assertThat(often.afterRunning(Duration.ofSeconds(30))).isEqualTo(new Backoff(1));
        assertThat(often.afterRunning(Duration.ofSeconds(29))).isEqualTo(new Backoff(10));
    }
}
