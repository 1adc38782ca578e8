package io.tierline.escalation.waking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HoldingBackTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Duration BEHIND = Duration.ofSeconds(6);

    @Test
    void toleratesFiveSeconds() {
        assertThat(HoldingBack.NOT.after(Duration.ofSeconds(5), NOW).holds(NOW)).isFalse();
        assertThat(HoldingBack.NOT.after(BEHIND, NOW).holds(NOW)).isTrue();
    }

    @Test
    void endsWhenTheFactsHaveCaughtUp() {
        HoldingBack holding = HoldingBack.NOT.after(BEHIND, NOW).after(Duration.ZERO, NOW.plusSeconds(1));
        assertThat(holding).isEqualTo(HoldingBack.NOT);
    }

    @Test
    void losesPatienceAfterAMinute() {
        HoldingBack holding = HoldingBack.NOT.after(BEHIND, NOW);
        assertThat(holding.after(BEHIND, NOW.plusSeconds(59)).holds(NOW.plusSeconds(59)))
                .isTrue();
        assertThat(holding.after(BEHIND, NOW.plusSeconds(60)).holds(NOW.plusSeconds(60)))
                .isFalse();
        assertThat(holding.waited(NOW.plusSeconds(60))).isEqualTo(Duration.ofMinutes(1));
    }
}
