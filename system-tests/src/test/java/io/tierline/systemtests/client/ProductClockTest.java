package io.tierline.systemtests.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProductClockTest {
    private static final Instant REAL = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant PRODUCT = Instant.parse("2026-12-01T00:00:00Z");

    private final ProductClock clock = new ProductClock(3600);

    @Test
    void knowsAnInstantOnlyAsExactlyAsItWasTold() {
        clock.learn(REAL, PRODUCT, REAL.plusMillis(10));

        assertThat(clock.earliestReal(PRODUCT)).isBetween(REAL.minusMillis(1), REAL);
        assertThat(clock.latestReal(PRODUCT)).isBetween(REAL.plusMillis(10), REAL.plusMillis(11));
    }

    @Test
    void narrowsDownWithEveryAnswer() {
        clock.learn(REAL, PRODUCT, REAL.plusMillis(10));
        clock.learn(
                REAL.plusSeconds(1),
                PRODUCT.plus(Duration.ofHours(1)),
                REAL.plusSeconds(1).plusMillis(3));

        assertThat(clock.uncertainty()).isBetween(Duration.ofMillis(2), Duration.ofMillis(4));
    }

    @Test
    void shrinksASpanBySpeed() {
        clock.learn(REAL, PRODUCT, REAL);

        assertThat(clock.earliestReal(PRODUCT.plus(Duration.ofHours(8))))
                .isBetween(REAL.plusSeconds(8).minusMillis(1), REAL.plusSeconds(8));
    }

    @Test
    void showsNoMoreThanHasCertainlyPassed() {
        clock.learn(REAL, PRODUCT, REAL.plusMillis(10));

        assertThat(clock.productAtLeast(REAL.plusSeconds(1)))
                .isBetween(PRODUCT.plusSeconds(3600 - 36 - 4), PRODUCT.plusSeconds(3600 - 36));
    }
}
