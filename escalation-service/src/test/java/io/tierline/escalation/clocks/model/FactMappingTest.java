package io.tierline.escalation.clocks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierline.escalation.testing.Facts;
import io.tierline.events.IntakeEvent;
import io.tierline.policy.EscalationRole;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactMappingTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.123Z");
    private static final UUID ID = UUID.fromString("01931b2e-7000-7000-8000-000000000003");

    static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of(Facts.message(AT, "response"), new TicketFact.AgentResponded(AT)),
                Arguments.of(Facts.message(AT, "status-report"), new TicketFact.StatusReported(AT)),
                Arguments.of(Facts.message(AT, "question"), new TicketFact.CustomerPending(AT)),
                Arguments.of(Facts.message(AT, "customer-reply"), new TicketFact.CustomerReplied(AT)),
                Arguments.of(
                        new IntakeEvent.StatusChanged(AT, "open", "pending-customer"),
                        new TicketFact.CustomerPending(AT)),
                Arguments.of(new IntakeEvent.StatusChanged(AT, "pending-customer", "open"), new TicketFact.Resumed(AT)),
                Arguments.of(new IntakeEvent.StatusChanged(AT, "resolved", "open"), new TicketFact.Reopened(AT)),
                Arguments.of(new IntakeEvent.StatusChanged(AT, "closed", "open"), new TicketFact.Reopened(AT)),
                Arguments.of(new IntakeEvent.StatusChanged(AT, "open", "resolved"), new TicketFact.Resolved(AT)),
                Arguments.of(new IntakeEvent.StatusChanged(AT, "resolved", "closed"), new TicketFact.Closed(AT)),
                Arguments.of(new IntakeEvent.SeverityChanged(AT, "2"), new TicketFact.SeverityChanged(AT, "2")),
                Arguments.of(new IntakeEvent.LevelChanged(AT, "L3"), new TicketFact.LevelChanged(AT, SupportLevel.L3)),
                Arguments.of(new IntakeEvent.PhoneConfirmed(AT), new TicketFact.PhoneConfirmed(AT)),
                Arguments.of(new IntakeEvent.ScopeChanged(AT, false), new TicketFact.OutOfScope(AT)),
                Arguments.of(new IntakeEvent.ScopeChanged(AT, true), new TicketFact.BackInScope(AT)),
                Arguments.of(new IntakeEvent.WorkaroundOffered(AT), new TicketFact.WorkaroundOffered(AT)),
                Arguments.of(new IntakeEvent.HighAgreed(AT), new TicketFact.HighAgreed(AT)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void readsTheFactInAnEvent(IntakeEvent event, TicketFact fact) {
        assertThat(FactMapping.factOf(event)).contains(ClockFact.of(fact));
    }

    @Test
    void remembersWhichRequestAFactIs() {
        var event = new IntakeEvent.EscalationRequested(AT, ID, null);
        assertThat(FactMapping.factOf(event)).contains(new ClockFact(new TicketFact.EscalationRequested(AT), ID));
    }

    @Test
    void takesARequestThatNamesARoleForAnEscalationByHand() {
        var event = new IntakeEvent.EscalationRequested(AT, ID, "executive");
        assertThat(FactMapping.factOf(event))
                .contains(new ClockFact(new TicketFact.EscalatedByHand(AT, EscalationRole.EXECUTIVE), ID));
    }

    @Test
    void seesNothingInWhatMeansNothingToTheClocks() {
        assertThat(FactMapping.factOf(Facts.message(AT, "note"))).isEmpty();
        assertThat(FactMapping.factOf(new IntakeEvent.StatusChanged(AT, "open", "open")))
                .isEmpty();
        assertThat(FactMapping.factOf(new IntakeEvent.EscalationAcknowledged(AT, ID)))
                .isEmpty();
    }

    @Test
    void refusesWordsOutsideTheContract() {
        assertThatThrownBy(() -> FactMapping.factOf(Facts.message(AT, "gossip")))
                .hasMessageContaining("gossip");
        assertThatThrownBy(() -> FactMapping.factOf(new IntakeEvent.StatusChanged(AT, "open", "gone")))
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> FactMapping.factOf(new IntakeEvent.StatusChanged(AT, "gone", "open")))
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> FactMapping.factOf(new IntakeEvent.LevelChanged(AT, "L9")))
                .hasMessageContaining("L9");
        assertThatThrownBy(() -> FactMapping.factOf(new IntakeEvent.EscalationRequested(AT, ID, "janitor")))
                .hasMessageContaining("janitor");
    }
}
