package io.tierline.kit.backlog;

import static io.tierline.kit.backlog.Backlog.NONE;
import static io.tierline.kit.backlog.Backlog.OLD;
import static io.tierline.kit.backlog.Backlog.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoldingBackTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"OLD", "UNKNOWN"})
    void holdsForAMinuteAtTheMost(Backlog backlog) {
        HoldingBack holding = HoldingBack.NOT.after(backlog, NOW);
        assertThat(holding.holds(NOW)).isTrue();
        assertThat(holding.after(backlog, at(59)).holds(at(59))).isTrue();
        assertThat(holding.after(backlog, at(60)).holds(at(60))).isFalse();
        assertThat(holding.waited(at(60))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void endsWhenTheFactsHaveCaughtUp() {
        assertThat(HoldingBack.NOT.after(OLD, NOW).after(NONE, at(1))).isEqualTo(HoldingBack.NOT);
        assertThat(HoldingBack.NOT.holds(NOW)).isFalse();
        assertThat(HoldingBack.NOT.waited(NOW)).isEqualTo(Duration.ZERO);
    }

    @Test
    void waitsForTheFactsOfALongOutageWhenTheBrokerIsBack() {
        HoldingBack back = HoldingBack.NOT.after(UNKNOWN, NOW).after(OLD, at(600));
        assertThat(back.holds(at(659))).isTrue();
        assertThat(back.holds(at(660))).isFalse();
        assertThat(back.waited(at(660))).isEqualTo(Duration.ofMinutes(11));
    }

    @Test
    void isNotProlongedByABrokerThatComesAndGoes() {
        HoldingBack holding = HoldingBack.NOT;
        for (int second = 0; second <= 60; second++) {
            holding = holding.after(second % 2 == 0 ? UNKNOWN : OLD, at(second));
        }
        assertThat(holding.holds(at(60))).isFalse();
        assertThat(holding.after(OLD, at(61)).holds(at(61))).isFalse();
    }

    private static Instant at(int seconds) {
        return NOW.plusSeconds(seconds);
    }
}
