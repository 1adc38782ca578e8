package io.tierline.intake.view.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tierline.events.EscalationEvent;
import io.tierline.events.EscalationEvent.Deadline;
import io.tierline.events.EscalationEvent.DeadlinesSet;
import io.tierline.events.NotificationEvent.AlertAcknowledged;
import io.tierline.events.NotificationEvent.NotificationFailed;
import io.tierline.events.NotificationEvent.NotificationSent;
import io.tierline.events.TicketEvent;
import io.tierline.events.TriageEvent.Triaged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ViewModelTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00Z");
    private static final UUID MANAGER = UUID.fromString("01931b2e-7000-7000-8000-000000000001");
    private static final UUID EXECUTIVE = UUID.fromString("01931b2e-7000-7000-8000-000000000002");
    private static final Progress NONE = new Progress(null, null, null, null, null, null, List.of(), 0, 0);
    private static final Triaged TRIAGED = new Triaged("3", "L2", "tokyo", "priority", List.of());
    private static final DeadlinesSet SET =
            new DeadlinesSet("critical", 1, "L3", 2, List.of(new Deadline("first-response", AT, "running")));

    @Test
    void takesSeverityAndLevelFromTriageUntilEscalationSpeaks() {
        Progress triaged = NONE.triaged(TRIAGED, 1);
        assertThat(triaged.severity()).isEqualTo("3");
        assertThat(triaged.level()).isEqualTo("L2");
        Progress set = triaged.deadlinesSet(SET, 1);
        assertThat(set.severity()).isEqualTo("critical");
        assertThat(set.level()).isEqualTo("L3");
        assertThat(set.rank()).isEqualTo(1);
        assertThat(set.queue()).isEqualTo("priority");
    }

    @Test
    void aLateTriageDoesNotUndoWhatEscalationSaid() {
        Progress late = NONE.deadlinesSet(SET, 1).triaged(TRIAGED, 1);
        assertThat(late.severity()).isEqualTo("critical");
        assertThat(late.level()).isEqualTo("L3");
        assertThat(late.site()).isEqualTo("tokyo");
    }

    @Test
    void ignoresAnOlderSetting() {
        Progress newer = NONE.deadlinesSet(SET, 5);
        assertThat(newer.deadlinesSet(new DeadlinesSet("4", 4, "L1", 1, List.of()), 4))
                .isEqualTo(newer);
        assertThat(newer.triaged(TRIAGED, 0)).isEqualTo(newer);
    }

    @Test
    void showsWhoTookWhichEscalation() {
        List<Escalation> escalations = Escalation.of(List.of(
                said(new EscalationEvent.Escalated(MANAGER, "support-manager", "critical: 2 h (S8)")),
                said(new EscalationEvent.Escalated(EXECUTIVE, "executive", "critical: 8 h (S8)")),
                said(new AlertAcknowledged(EXECUTIVE, "executive-1", "phone"))));
        assertThat(escalations)
                .extracting(Escalation::to, Escalation::paging)
                .containsExactly(
                        tuple("support-manager", new Paging.Running()),
                        tuple("executive", new Paging.Acknowledged("executive-1", "phone", AT)));
    }

    @Test
    void endsThePagingThatNobodyTookWhenTheLadderStandsDown() {
        List<Escalation> escalations = Escalation.of(List.of(
                said(new EscalationEvent.Escalated(MANAGER, "support-manager", "because")),
                said(new AlertAcknowledged(MANAGER, "manager-1", "api")),
                said(new EscalationEvent.Escalated(EXECUTIVE, "executive", "because")),
                said(new EscalationEvent.StoodDown("resolved"))));
        assertThat(escalations).extracting(one -> one.paging().word()).containsExactly("acknowledged", "stood-down");
    }

    @Test
    void listsDeliveriesAndThoseGivenUp() {
        List<Notification> notifications = Notification.of(List.of(
                said(new NotificationSent(MANAGER, "email", "escalated", "support-manager", "manager-1", 1, EXECUTIVE)),
                said(new EscalationEvent.StoodDown("resolved")),
                said(new NotificationFailed(
                        EXECUTIVE, "phone", "escalated", "executive", "executive-1", "no answer", EXECUTIVE))));
        assertThat(notifications).extracting(Notification::outcome).containsExactly("sent", "failed");
        assertThat(notifications).extracting(Notification::reason).containsExactly(null, "no answer");
    }

    @Test
    void listsTheCreditsThatWereEarned() {
        var earned = new EscalationEvent.CreditEarned("first-response", Duration.ofMinutes(125), "late (S16)");
        assertThat(Credit.of(List.of(said(new EscalationEvent.DeadlineMissed("first-response", "S1")), said(earned))))
                .containsExactly(new Credit("first-response", Duration.ofMinutes(125), AT, "late (S16)"));
    }

    private static Said said(TicketEvent event) {
        return new Said(AT, AT, event);
    }
}
