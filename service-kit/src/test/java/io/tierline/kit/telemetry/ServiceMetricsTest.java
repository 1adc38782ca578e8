package io.tierline.kit.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tierline.kit.clock.TestClocks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ServiceMetricsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ServiceMetrics metrics = new ServiceMetrics(registry, TestClocks.from(NOW, new AtomicLong()));

    @Test
    void countsWhatWasDueInAnyCenturyAsADayLate() {
        metrics.timerHandled(Duration.between(Instant.parse("1600-01-01T00:00:00Z"), NOW));
        metrics.timerHandled(Duration.between(Instant.MIN, NOW));
        assertThat(lateness().count()).isEqualTo(2);
        assertThat(lateness().totalTime(TimeUnit.DAYS)).isEqualTo(2);
    }

    @Test
    void countsWhatIsUsualAsItIsAndWhatIsEarlyAsInTime() {
        metrics.timerHandled(Duration.ofMillis(40));
        metrics.timerHandled(Duration.ofMillis(-40));
        assertThat(lateness().count()).isEqualTo(2);
        assertThat(lateness().totalTime(TimeUnit.MILLISECONDS)).isEqualTo(40);
    }

    private Timer lateness() {
        return registry.get("tierline.timer.lateness").timer();
    }
}
