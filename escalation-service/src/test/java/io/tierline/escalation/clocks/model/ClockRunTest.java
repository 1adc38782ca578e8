package io.tierline.escalation.clocks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.escalation.clocks.model.ClockProgress.Start;
import io.tierline.escalation.testing.Facts;
import io.tierline.escalation.testing.Shipped;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.EscalationOutcome.PhoneAwaited;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketFact.PhoneConfirmed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A high ticket of Kaspersky, sent by the web at night: its clocks wait for the phone or for nine in the morning (M4). */
class ClockRunTest {
    private static final SupportPolicy KASPERSKY = Shipped.policy("kaspersky");
    private static final Instant NIGHT = Instant.parse("2026-11-24T13:00:00Z");
    private static final Instant OPENING = Instant.parse("2026-11-25T00:00:00Z");

    @Test
    void asksForThePhoneWhileItIsAwaited() {
        assertThat(asked(NIGHT.plusSeconds(1))).isEqualTo(1);
        assertThat(asked(OPENING.minusSeconds(1))).isEqualTo(1);
    }

    @Test
    void asksNobodyWhoHasPhonedWhileTriageWasAway() {
        assertThat(asked(NIGHT.plusSeconds(600), new PhoneConfirmed(NIGHT.plusSeconds(60))))
                .isZero();
    }

    @Test
    void asksNobodyOnceTheOfficeIsOpen() {
        assertThat(asked(OPENING)).isZero();
    }

    private static long asked(Instant now, TicketFact... facts) {
        Submission submission = new Submission(
                "kaspersky", KASPERSKY.version(), NIGHT, "enterprise", "web", "JP", "ja", "high", "Asia/Tokyo", "JP");
        List<ClockFact> waited = Arrays.stream(facts).map(ClockFact::of).toList();
        var start = new Start(new Opening(submission, Facts.triaged("high", "L2")), waited);
        return ClockRun.start(KASPERSKY, start).toldAt(now).outcomes().stream()
                .filter(caused -> caused.outcome() instanceof PhoneAwaited)
                .count();
    }
}
