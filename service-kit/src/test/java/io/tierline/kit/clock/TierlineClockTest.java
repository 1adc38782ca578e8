package io.tierline.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TierlineClockTest {
    private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

    private final AtomicLong nanos = new AtomicLong(42);
    private Duration databaseIsAheadBy = Duration.ZERO;
    private Duration roundTrip = Duration.ZERO;
    private Scale scale = Scale.REAL;
    private TierlineClock clock;

    @BeforeEach
    void startClock() {
        clock = new TierlineClock(this::reading, nanos::get);
    }

    @Test
    void isCarriedOnByMonotonicTime() {
        pass(Duration.ofMillis(1500));
        assertThat(clock.realNow()).isEqualTo(START.plusMillis(1500));
        assertThat(clock.now()).isEqualTo(START.plusMillis(1500));
    }

    @Test
    void believesThatTheDatabaseLookedHalfWay() {
        roundTrip = Duration.ofMillis(100);
        startClock();
        assertThat(clock.realNow()).isEqualTo(START.plusMillis(50));
    }

    @Test
    void isTrustedWithinAQuarterOfASecond() {
        databaseIsAheadBy = Duration.ofMillis(250);
        clock.check();
        assertThat(clock.trusted()).isTrue();
    }

    @Test
    void isNotTrustedFromAQuarterOfASecondOnUntilACheckAgrees() {
        databaseIsAheadBy = Duration.ofMillis(251);
        assertThat(clock.check()).isEqualTo(Duration.ofSeconds(1));
        assertThat(clock.trusted()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(clock.check()).isEqualTo(Duration.ofSeconds(10));
        assertThat(clock.trusted()).isTrue();
        assertThat(clock.realNow()).isEqualTo(START.plusMillis(1251));
    }

    @Test
    void standsInsteadOfRunningBackwards() {
        pass(Duration.ofSeconds(10));
        Instant before = clock.now();
        assertThat(clock.realNow()).isEqualTo(before);
        databaseIsAheadBy = Duration.ofSeconds(-3);
        clock.check();
        pass(Duration.ofSeconds(1));
        assertThat(clock.now()).isEqualTo(before);
        assertThat(clock.realNow()).isEqualTo(before);
        pass(Duration.ofSeconds(3));
        assertThat(clock.now()).isEqualTo(before.plusSeconds(1));
    }

    @Test
    void isNotTrustedWhileItStands() {
        pass(Duration.ofSeconds(10));
        Instant given = clock.now();
        databaseIsAheadBy = Duration.ofSeconds(-3);
        clock.check();
        assertThat(clock.check()).as("the anchors agree").isEqualTo(Duration.ofSeconds(1));
        assertThat(clock.trusted()).isFalse();
        pass(Duration.ofMillis(2749));
        assertThat(clock.trusted()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(clock.trusted()).isTrue();
        assertThat(clock.check()).isEqualTo(Duration.ofSeconds(10));
        assertThat(clock.now()).isEqualTo(given);
    }

    @Test
    void isNotTrustedWhileItsRealTimeStands() {
        pass(Duration.ofSeconds(10));
        clock.realNow();
        databaseIsAheadBy = Duration.ofSeconds(-3);
        clock.check();
        clock.check();
        assertThat(clock.trusted()).isFalse();
    }

    @Test
    void isTrustedAfterAStepBackOfWhichNobodySawTheTime() {
        pass(Duration.ofSeconds(10));
        databaseIsAheadBy = Duration.ofSeconds(-3);
        clock.check();
        clock.check();
        assertThat(clock.trusted()).isTrue();
    }

    @Test
    void measuresInRealTimeForHowLongItStands() {
        scale = new Scale(START, START, 3600, true);
        clock.check();
        pass(Duration.ofSeconds(10));
        clock.now();
        databaseIsAheadBy = Duration.ofMillis(-200);
        clock.check();
        assertThat(clock.trusted()).as("12 minutes of product time are 200 ms").isTrue();
    }

    @Test
    void tellsByHowMuchWhatItGaveLeadsWhatItWouldShow() {
        scale = new Scale(START, START, 3600, true);
        clock.check();
        pass(Duration.ofSeconds(60));
        Instant given = clock.now();
        assertThat(clock.leadOf(given)).isZero();
        databaseIsAheadBy = Duration.ofSeconds(-45);
        clock.check();
        assertThat(clock.leadOf(given)).isEqualTo(Duration.ofSeconds(45));
        assertThat(clock.leadOf(given.plus(Duration.ofHours(1)))).isEqualTo(Duration.ofSeconds(46));
        pass(Duration.ofSeconds(44));
        assertThat(clock.now()).isEqualTo(given);
        assertThat(clock.leadOf(given)).isEqualTo(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(2));
        assertThat(clock.leadOf(given)).isZero();
    }

    @Test
    void forgivesDoubtThatComesFromASlowAnswer() {
        roundTrip = Duration.ofMillis(400);
        databaseIsAheadBy = Duration.ofMillis(440);
        clock.check();
        assertThat(clock.trusted()).isTrue();
    }

    @Test
    void countsRealTimeUntilAScaledInstant() {
        scale = new Scale(START, START, 3600, true);
        clock.check();
        assertThat(clock.realUntil(START.plus(Duration.ofHours(2)))).isEqualTo(Duration.ofSeconds(2));
        assertThat(clock.realUntil(START.minusSeconds(1))).isEqualTo(Duration.ZERO);
    }

    @Test
    void waitsLongForAFrozenClock() {
        scale = new Scale(START, START, 3600, false);
        clock.check();
        pass(Duration.ofSeconds(5));
        assertThat(clock.now()).isEqualTo(START);
        assertThat(clock.realUntil(START.plusSeconds(1))).isEqualTo(Duration.ofDays(1));
        assertThat(clock.realUntil(START)).isEqualTo(Duration.ZERO);
        assertThat(clock.realAhead(START.plusSeconds(3600))).isEqualTo(Duration.ofSeconds(1));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** The database looks at its clock at the end of the way there and the way back takes as long. */
    private ClockReading reading() {
        long askedAt = nanos.get();
        long answeredAt = nanos.addAndGet(roundTrip.toNanos());
        Instant real = START.plusNanos(askedAt - 42).plus(databaseIsAheadBy);
        return new ClockReading(real, askedAt, answeredAt, scale);
    }
}
