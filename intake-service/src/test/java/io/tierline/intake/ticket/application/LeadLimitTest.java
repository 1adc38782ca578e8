package io.tierline.intake.ticket.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadLimitTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Test
    void letsFactsPassUpToTheLimit() {
        assertThat(limit(Duration.ZERO).refusal(Instant.EPOCH)).isEmpty();
        assertThat(limit(LONGEST).refusal(Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT20.001S, 1", "PT20.9S, 1", "PT55.5S, 36", "PT24H, 60"})
    void saysWhenAFactBeyondItCouldBeRecordedButNoLaterThanInAMinute(Duration lead, String retryAfter) {
        assertThat(limit(lead).refusal(Instant.EPOCH)).get().satisfies(refusal -> {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.headers()).containsEntry("Retry-After", retryAfter);
        });
    }

    private static LeadLimit limit(Duration lead) {
        return new LeadLimit(instant -> lead, LONGEST);
    }
}
