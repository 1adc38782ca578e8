package io.tierline.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final Instant REAL = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant PRODUCT = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void isRealTimeWithoutAStoredScale() {
        Instant instant = Instant.parse("2026-11-20T10:00:00.123456789Z");
        assertThat(Scale.REAL.at(instant)).isEqualTo(instant);
    }

    @Test
    void plays72HoursIn72Seconds() {
        var scale = new Scale(REAL, PRODUCT, 3600, true);
        assertThat(scale.at(REAL.plusSeconds(72))).isEqualTo(PRODUCT.plus(Duration.ofDays(3)));
        assertThat(scale.at(REAL.plusMillis(1))).isEqualTo(PRODUCT.plusMillis(3600));
        assertThat(scale.at(REAL.minusSeconds(1))).isEqualTo(PRODUCT.minusSeconds(3600));
        assertThat(scale.real(Duration.ofHours(8))).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void takesBrokenSpeeds() {
        var scale = new Scale(REAL, PRODUCT, 0.5, true);
        assertThat(scale.at(REAL.plusSeconds(3))).isEqualTo(PRODUCT.plusMillis(1500));
        assertThat(scale.real(Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void standsWhileFrozen() {
        var scale = new Scale(REAL, PRODUCT, 3600, false);
        assertThat(scale.at(REAL.plusSeconds(99))).isEqualTo(PRODUCT);
    }

    @Test
    void refusesASpeedThatIsNone() {
        assertThatThrownBy(() -> new Scale(REAL, PRODUCT, 0, true)).hasMessageContaining("speed");
        assertThatThrownBy(() -> new Scale(REAL, PRODUCT, Double.NaN, true)).hasMessageContaining("speed");
    }
}
