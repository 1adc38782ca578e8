package io.tierline.escalation.clocks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.events.EscalationEvent;
import io.tierline.policy.EscalationRole;
import io.tierline.policy.TargetKind;
import io.tierline.policy.escalation.Deadline;
import io.tierline.policy.escalation.DeadlineState;
import io.tierline.policy.escalation.EscalationOutcome;
import io.tierline.policy.escalation.Refusal;
import io.tierline.policy.escalation.StandDownReason;
import io.tierline.policy.ticket.SupportLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeMappingTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.123Z");
    private static final UUID TICKET = UUID.fromString("01931b2e-7000-7000-8000-000000000001");
    private static final UUID REQUEST = UUID.fromString("01931b2e-7000-7000-8000-000000000002");

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(
                        new EscalationOutcome.DeadlineMissed(AT, TargetKind.FIRST_RESPONSE, "S1"),
                        new EscalationEvent.DeadlineMissed("first-response", "S1")),
                Arguments.of(
                        new EscalationOutcome.DeadlineNearing(AT, TargetKind.FIRST_RESPONSE, AT.plusSeconds(9), "S1"),
                        new EscalationEvent.DeadlineNearing("first-response", AT.plusSeconds(9), "S1")),
                Arguments.of(
                        new EscalationOutcome.StatusReportDue(AT, null, "S1"),
                        new EscalationEvent.StatusReportDue("S1")),
                Arguments.of(
                        new EscalationOutcome.LevelPromoted(AT, SupportLevel.L2, "K13"),
                        new EscalationEvent.LevelPromoted("L2", "K13")),
                Arguments.of(
                        new EscalationOutcome.CreditEarned(AT, TargetKind.FIRST_RESPONSE, Duration.ofHours(1), "S16"),
                        new EscalationEvent.CreditEarned("first-response", Duration.ofHours(1), "S16")),
                Arguments.of(
                        new EscalationOutcome.EscalationRefused(AT, new Refusal.OutOfScope(), "S11"),
                        new EscalationEvent.EscalationRefused(REQUEST, "out-of-scope", "S11")));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void tellsAnOutcomeAndWhenItFellDue(EscalationOutcome outcome, EscalationEvent event) {
        assertThat(OutcomeMapping.eventOf(TICKET, outcome, REQUEST)).contains(event);
        assertThat(OutcomeMapping.dueAt(outcome)).isEqualTo(AT);
    }

    @Test
    void tellsHowThePromisesStand() {
        var set = new EscalationOutcome.DeadlinesSet(
                AT,
                "critical",
                1,
                SupportLevel.L2,
                3,
                List.of(new Deadline("executive", AT.plusSeconds(9), DeadlineState.RUNNING)),
                "S1");
        assertThat(OutcomeMapping.eventOf(TICKET, set, null))
                .contains(new EscalationEvent.DeadlinesSet(
                        "critical",
                        1,
                        "L2",
                        3,
                        List.of(new EscalationEvent.Deadline("executive", AT.plusSeconds(9), "running"))));
        assertThat(OutcomeMapping.dueAt(set)).isNull();
    }

    @Test
    void tellsThatThePhoneIsAwaited() {
        Instant opening = AT.plusSeconds(3_600);
        var awaited = new EscalationOutcome.PhoneAwaited(AT, opening, "M4");
        assertThat(OutcomeMapping.eventOf(TICKET, awaited, null))
                .contains(new EscalationEvent.PhoneAwaited(opening, "M4"));
        assertThat(OutcomeMapping.dueAt(awaited)).isNull();
    }

    @Test
    void tellsThatTheLadderEnded() {
        var stoodDown = new EscalationOutcome.StoodDown(AT, StandDownReason.OUT_OF_SCOPE, "S11");
        assertThat(OutcomeMapping.eventOf(TICKET, stoodDown, null))
                .contains(new EscalationEvent.StoodDown("out-of-scope"));
        assertThat(OutcomeMapping.dueAt(stoodDown)).isNull();
    }

    @Test
    void givesTheSameEscalationTheSameIdAndOthersOthers() {
        UUID first = idOf(EscalationRole.SUPPORT_MANAGER, AT);
        assertThat(idOf(EscalationRole.SUPPORT_MANAGER, AT)).isEqualTo(first);
        assertThat(List.of(idOf(EscalationRole.EXECUTIVE, AT), idOf(EscalationRole.SUPPORT_MANAGER, AT.plusMillis(1))))
                .doesNotContain(first);
    }

    private static UUID idOf(EscalationRole to, Instant at) {
        Optional<EscalationEvent> event =
                OutcomeMapping.eventOf(TICKET, new EscalationOutcome.Escalated(at, to, "S8"), null);
        return ((EscalationEvent.Escalated) event.orElseThrow()).escalationId();
    }
}
