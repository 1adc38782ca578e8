package io.tierline.notification.alerting.model;

import static io.tierline.notification.alerting.model.Fixtures.ALERTING;
import static io.tierline.notification.alerting.model.Fixtures.ESCALATION;
import static io.tierline.notification.alerting.model.Fixtures.LIMITS;
import static io.tierline.notification.alerting.model.Fixtures.NOON;
import static io.tierline.notification.alerting.model.Fixtures.ROSTER;
import static io.tierline.notification.alerting.model.Fixtures.SOPHOS;
import static io.tierline.notification.alerting.model.Fixtures.alert;
import static io.tierline.notification.alerting.model.Fixtures.decide;
import static io.tierline.notification.alerting.model.Fixtures.escalated;
import static io.tierline.notification.alerting.model.Fixtures.event;
import static io.tierline.notification.alerting.model.Fixtures.known;
import static io.tierline.notification.alerting.model.Fixtures.wake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tierline.events.EscalationEvent;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.NotificationEvent;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.paging.model.Paging;
import io.tierline.notification.paging.model.PagingRules;
import io.tierline.notification.paging.model.Via;
import io.tierline.notification.people.model.NamedTam;
import io.tierline.notification.people.model.Roster;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is paged, and what ends it. */
class PagingDecisionTest {
    @Test
    void mailsManagersAndTheNamedTamAndCallsNobodyForASupportManagerEscalation() {
        Outcome outcome = decide(known(), escalated("support-manager"));

        assertThat(outcome.folder().outgoing())
                .extracting(it -> it.recipient().id(), Notification::channel)
                .containsExactly(
                        tuple("manager", Channel.EMAIL),
                        tuple("tokyo/support-manager", Channel.EMAIL),
                        tuple("osaka/support-manager", Channel.EMAIL),
                        tuple("acme-platinum/tam", Channel.EMAIL));
        assertThat(alert(outcome).paging()).isEqualTo(new Paging.Announced());
    }

    @Test
    void mailsEveryExecutiveOnceAndOnlyStoresThatTheFirstCallIsDue() {
        Outcome outcome = decide(known(), escalated("executive"));

        assertThat(outcome.folder().outgoing())
                .extracting(it -> it.recipient().id(), Notification::channel)
                .containsExactly(
                        tuple("exec-a", Channel.EMAIL),
                        tuple("exec-b", Channel.EMAIL),
                        tuple("sales", Channel.EMAIL),
                        tuple("tokyo/sales-manager", Channel.EMAIL),
                        tuple("osaka/sales-manager", Channel.EMAIL),
                        tuple("office", Channel.EMAIL),
                        tuple("tokyo/representative", Channel.EMAIL),
                        tuple("osaka/representative", Channel.EMAIL),
                        tuple("acme-platinum/tam", Channel.EMAIL));
        assertThat(alert(outcome).paging()).isEqualTo(new Paging.RoundDue(1, 0, NOON));
        assertThat(outcome.folder().outgoing())
                .allSatisfy(it -> assertThat(it.cause().escalationId()).isEqualTo(ESCALATION));
    }

    /** S12. */
    @Test
    void writesToTheMailboxThatEachOfficeHasForTheRole() {
        Outcome outcome = decide(known(Roster.empty()), escalated("support-manager"));

        assertThat(outcome.folder().outgoing())
                .filteredOn(it -> it.failure() == null)
                .extracting(
                        it -> it.recipient().address(),
                        it -> it.recipient().role(),
                        it -> it.recipient().language())
                .containsExactly(
                        tuple("support-managers.tokyo@sophos.example", "support-manager", "ja"),
                        tuple("support-managers.osaka@sophos.example", "support-manager", "ja"));
    }

    @Test
    void callsOnWhoIsNextWithANewIdEachTime() {
        TicketFolder folder = decide(known(), escalated("executive")).folder();

        for (int i = 0; i <= 3; i++) {
            folder = wake(folder, NOON.plus(Duration.ofMinutes(5L * i))).folder();
        }

        List<Notification> calls = folder.outgoing().stream()
                .filter(it -> it.channel() == Channel.PHONE)
                .toList();
        assertThat(calls).extracting(it -> it.recipient().id()).containsExactly("exec-a", "exec-a", "exec-a", "exec-b");
        assertThat(calls).extracting(Notification::attempt).containsExactly(1, 2, 3, 4);
        assertThat(calls).extracting(Notification::id).doesNotHaveDuplicates();
    }

    @Test
    void raisesNoSecondAlertForTheSameEscalation() {
        EventEnvelope escalated = escalated("executive");
        TicketFolder once = decide(known(), escalated).folder();

        Outcome twice = decide(once, escalated);

        assertThat(twice.folder().alerts()).isEqualTo(once.alerts());
    }

    @Test
    void recordsARoleInWhichNobodyCanBeReached() {
        Outcome mails = decide(known(Roster.empty()), escalated("executive"));
        Outcome outcome = wake(mails.folder(), NOON).after(mails);

        assertThat(outcome.events())
                .extracting(event -> (NotificationEvent.NotificationFailed) event)
                .extracting(NotificationEvent.NotificationFailed::channel, NotificationEvent.NotificationFailed::role)
                .containsExactlyInAnyOrder(tuple("email", "executive"), tuple("phone", "executive"));
        assertThat(alert(outcome).paging()).isInstanceOf(Paging.Vacant.class);
    }

    @Test
    void recordsAnEscalationOfWhichThePolicyTellsNobody() {
        Outcome outcome = decide(known(), escalated("director"));

        assertThat(outcome.events())
                .singleElement()
                .extracting(event -> (NotificationEvent.NotificationFailed) event)
                .satisfies(failed -> {
                    assertThat(failed.role()).isEqualTo("director");
                    assertThat(failed.reason())
                            .isEqualTo("the policy sophos has no rule that tells anybody of escalated director");
                    assertThat(failed.escalationId()).isEqualTo(ESCALATION);
                });
        assertThat(alert(outcome).paging()).isEqualTo(new Paging.Announced());
    }

    @Test
    void recordsThatANamedTamCannotBeReachedButNotThatThereIsNone() {
        var unreachable = new NamedTam("default", "acme-platinum", "中村 恵", "", null, "ja");
        Roster withUnreachable = new Roster(ROSTER.staff(), List.of(unreachable));

        assertThat(decide(known(withUnreachable), escalated("support-manager")).events())
                .extracting(event -> ((NotificationEvent.NotificationFailed) event).reason())
                .containsExactly("nobody who can be reached by email holds the role tam for the policy sophos");
        assertThat(decide(known(new Roster(ROSTER.staff(), List.of())), escalated("support-manager"))
                        .events())
                .isEmpty();
    }

    @Test
    void saysOnceThatAnAlertWasTaken() {
        TicketFolder paging = decide(known(), escalated("executive")).folder();
        EventEnvelope request = event(new IntakeEvent.EscalationAcknowledged(NOON, ESCALATION));

        Outcome first = decide(paging, request);
        Outcome second = decide(first.folder(), request);

        assertThat(first.events())
                .containsExactly(new NotificationEvent.AlertAcknowledged(ESCALATION, "suzuki", "api"));
        assertThat(second).isEqualTo(new Outcome(first.folder(), List.of()));
        assertThat(Alerting.acknowledge(first.folder(), ESCALATION, "exec-a", Via.PHONE, NOON)
                        .events())
                .isEmpty();
    }

    @Test
    void leavesAnUnknownEscalationAlone() {
        TicketFolder folder = known();

        assertThat(Alerting.acknowledge(folder, UUID.randomUUID(), "x", Via.API, NOON)
                        .folder())
                .isSameAs(folder);
    }

    @Test
    void endsAllPagingWhenTheLadderEndsEvenWithoutAPolicy() {
        TicketFolder paging = decide(known(), escalated("executive")).folder();
        var withoutPolicy = new Alerting(null);

        Outcome stoodDown = withoutPolicy.decide(paging, event(new EscalationEvent.StoodDown("out-of-scope")), NOON);
        Outcome resolved =
                withoutPolicy.decide(paging, event(new IntakeEvent.StatusChanged(NOON, "open", "resolved")), NOON);

        assertThat(alert(stoodDown).paging()).isEqualTo(new Paging.StoodDown("out-of-scope", NOON));
        assertThat(alert(resolved).paging()).isEqualTo(new Paging.StoodDown("resolved", NOON));
        assertThat(stoodDown.events()).isEmpty();
    }

    @Test
    void pagesOnThroughAStatusThatEndsNothing() {
        TicketFolder paging = decide(known(), escalated("executive")).folder();

        Outcome outcome = decide(paging, event(new IntakeEvent.StatusChanged(NOON, "open", "pending-customer")));

        assertThat(outcome.folder()).isSameAs(paging);
    }

    @Test
    void pagesThoughTheSubmissionWasNeverRead() {
        TicketFolder folder = CardReading.read(TicketFolder.unknown(ROSTER), escalated("executive"));

        TicketFolder paging =
                ALERTING.decide(folder, escalated("executive"), NOON).folder();

        assertThat(wake(paging, NOON).folder().outgoing())
                .extracting(Notification::channel)
                .contains(Channel.PHONE);
    }

    @Test
    void appliesThePolicysCallRule() {
        assertThat(LIMITS.applyTo(SOPHOS.notifications().calls()))
                .isEqualTo(new PagingRules(Duration.ofMinutes(5), Duration.ofSeconds(2), 3, 0));
    }
}
