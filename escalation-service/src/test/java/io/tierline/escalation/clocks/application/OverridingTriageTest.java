package io.tierline.escalation.clocks.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.testing.Facts;
import io.tierline.escalation.testing.LiveTicket;
import io.tierline.events.EscalationEvent;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TriageEvent.Triaged;
import io.tierline.policy.escalation.EscalationState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an agent sets by hand stands, however late triage comes and however often it says otherwise. */
class OverridingTriageTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.123Z");
    private static final Instant LATER = AT.plusSeconds(3600);
    private static final IntakeEvent SUBMITTED = Facts.submitted(AT, "platinum", "web", null);
    private static final IntakeEvent SEVERITY = new IntakeEvent.SeverityChanged(AT.plusSeconds(60), "critical");
    private static final IntakeEvent LEVEL = new IntakeEvent.LevelChanged(AT.plusSeconds(90), "L3");

    @Test
    void byHandBeforeTriageStands() {
        EscalationState state = state(new LiveTicket()
                .take(SUBMITTED, AT)
                .take(SEVERITY, LATER)
                .take(LEVEL, LATER)
                .take(triaged(), LATER));
        assertThat(state.severity()).isEqualTo("critical");
        assertThat(state.level().word()).isEqualTo("L3");
    }

    @Test
    void triageThatComesAgainChangesNothing() {
        LiveTicket ticket = new LiveTicket()
                .take(SUBMITTED, AT)
                .take(triaged(), AT.plusSeconds(1))
                .take(SEVERITY, LATER)
                .take(LEVEL, LATER);
        EscalationState before = state(ticket);
        assertThat(state(ticket.take(triaged(), LATER))).isEqualTo(before);
        assertThat(before.severity()).isEqualTo("critical");
        assertThat(before.level().word()).isEqualTo("L3");
    }

    @Test
    void whatTheProgrammeDoesNotCoverNeverEscalates() {
        var uncovered = new Triaged("critical", "L2", "tokyo", "priority", List.of("x"), "out-of-scope", List.of());
        LiveTicket ticket =
                new LiveTicket().take(SUBMITTED, AT).take(uncovered, AT).wakeUntil(AT.plusSeconds(3600 * 9));
        assertThat(ticket.said()).noneMatch(draft -> draft.event() instanceof EscalationEvent.Escalated);
    }

    /** S6: nothing was claimed; the text was judged. */
    @Test
    void thePhoneLiftsWhatTriageHeldBack() {
        Triaged held = new Triaged("3", "L2", "tokyo", "priority", List.of("x"), null, List.of(), "critical");
        LiveTicket mail = new LiveTicket()
                .take(Facts.submitted(AT, "platinum", "email", null), AT)
                .take(held, AT);
        assertThat(state(mail).severity()).isEqualTo("3");
        mail.take(new IntakeEvent.PhoneConfirmed(LATER), LATER);
        assertThat(state(mail).severity()).isEqualTo("critical");
        assertThat(mail.next()).isEqualTo(LATER.plusSeconds(48 * 60));
    }

    /** An event of old does not say what was held back; a claim can be nothing else. */
    @Test
    void thePhoneLiftsAClaimThatAnOlderTriageHeldBack() {
        LiveTicket mail = new LiveTicket()
                .take(Facts.submitted(AT, "platinum", "email", "critical"), AT)
                .take(triaged(), AT)
                .take(new IntakeEvent.PhoneConfirmed(LATER), LATER);
        assertThat(state(mail).severity()).isEqualTo("critical");
    }

    private static Triaged triaged() {
        return Facts.triaged("3", "L2");
    }

    private static EscalationState state(LiveTicket ticket) {
        return ((Running) ticket.clock().progress()).state();
    }
}
