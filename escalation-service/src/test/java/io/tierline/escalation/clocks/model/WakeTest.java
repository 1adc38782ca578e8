package io.tierline.escalation.clocks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WakeTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00Z");
    private static final Wake.Sent SENT =
            new Wake.Sent(UUID.fromString("01931b2e-7000-7000-8000-000000000001"), AT.plusMillis(20));
    private static final UUID OLDER = UUID.fromString("01931b2e-7000-7000-8000-000000000002");

    @Test
    void staysUnderWayWhenAFactDoesNotMoveIt() {
        Wake wake = new Wake(AT, SENT);
        assertThat(wake.at(AT)).isSameAs(wake);
    }

    @Test
    void mayBeClaimedAnewWhenAFactMovesIt() {
        assertThat(new Wake(AT, SENT).at(AT.plusSeconds(1))).isEqualTo(new Wake(AT.plusSeconds(1), null));
        assertThat(new Wake(AT, SENT).at(null)).isEqualTo(Wake.NEVER);
    }

    @Test
    void isNoLongerUnderWayOnceHandledEvenIfItCameEarly() {
        assertThat(new Wake(AT, SENT).handled(SENT.id(), AT)).isEqualTo(new Wake(AT, null));
    }

    @Test
    void isNotEndedByAnOlderOne() {
        Wake wake = new Wake(AT, SENT);
        assertThat(wake.handled(OLDER, AT)).isSameAs(wake);
    }

    @Test
    void comesNoPartOfAMicrosecondTooEarly() {
        Instant due = AT.plusNanos(1);
        Instant micro = AT.plusNanos(1_000);
        assertThat(Wake.NEVER.at(due).next()).isEqualTo(micro);
        assertThat(Wake.NEVER.at(micro).next()).isEqualTo(micro);
        assertThat(new Wake(AT, SENT).handled(SENT.id(), due).next()).isEqualTo(micro);
        assertThat(new Wake(micro, SENT).at(due)).isEqualTo(new Wake(micro, SENT));
    }
}
