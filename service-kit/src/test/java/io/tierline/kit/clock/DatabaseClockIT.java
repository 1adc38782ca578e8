package io.tierline.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.kit.harness.KitHarness;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseClockIT {
    private KitHarness kit;
    private DatabaseClock database;

    @BeforeAll
    void start() {
        kit = new KitHarness();
        database = new DatabaseClock(kit.transactions);
    }

    @AfterAll
    void stop() {
        kit.close();
    }

    @Test
    void readsTheStoredScale() {
        kit.asSuperuser("""
                update clock.scaled_clock set real_origin = '2026-01-01T00:00:00Z',
                       scaled_origin = '2026-02-01T00:00:00Z', speed = 3600, running = true""");
        assertThat(database.read().scale())
                .isEqualTo(new Scale(
                        Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"), 3600, true));
    }

    @Test
    void isRealTimeWhereNoScaleIsStored() {
        kit.asSuperuser("alter schema clock rename to no_clock");
        try {
            assertThat(database.read().scale()).isEqualTo(Scale.REAL);
        } finally {
            kit.asSuperuser("alter schema no_clock rename to clock");
        }
    }

    @Test
    void agreesWithItselfAMomentLater() {
        ClockReading first = database.read();
        ClockReading second = database.read();
        assertThat(second.confirms(first.anchor())).isTrue();
        assertThat(second.anchor().aheadOf(first.anchor())).isLessThan(Duration.ofMillis(100));
    }
}
