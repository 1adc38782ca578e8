package io.tierline.notification.alerting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.tierline.events.Actor;
import io.tierline.events.EscalationEvent;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.NotificationEvent;
import io.tierline.events.TicketEvent;
import io.tierline.events.TriageEvent;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.paging.model.Alert;
import io.tierline.notification.paging.model.Paging;
import io.tierline.notification.paging.model.PagingRules;
import io.tierline.notification.paging.model.Via;
import io.tierline.notification.people.model.NamedTam;
import io.tierline.notification.people.model.Roster;
import io.tierline.notification.people.model.StaffMember;
import io.tierline.notification.ticket.model.TicketCard.Assessment;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the policy {@code sophos} as it is shipped. */
class AlertingTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final UUID TICKET = UUID.fromString("01931b2e-7000-7000-8000-000000000001");
    private static final UUID ESCALATION = UUID.fromString("01931b2e-7000-7000-8000-000000000003");
    private static final PagingLimits LIMITS = new PagingLimits(Duration.ofSeconds(2), 0);
    private static final SupportPolicy SOPHOS = sophos();
    private static final Alerting ALERTING = new Alerting(SOPHOS, LIMITS);
    private static final Roster ROSTER = new Roster(
            List.of(
                    staff("eng", 1, "engineer"),
                    staff("manager", 1, "support-manager"),
                    staff("exec-b", 2, "executive"),
                    staff("exec-a", 1, "executive", "sales-manager"),
                    staff("sales", 1, "sales-manager")),
            List.of(new NamedTam("default", "acme-platinum", "中村 恵", "tam@sophos.example", null, "ja")));

    @Test
    void tellsTheRequesterAndThoseInCopyOfTheRegistration() {
        Outcome outcome = decide(TicketFolder.unknown(ROSTER), submitted("ja", List.of("it@acme.example")));

        assertThat(outcome.folder().outgoing())
                .extracting(
                        Notification::template,
                        it -> it.recipient().address(),
                        it -> it.recipient().id())
                .containsExactly(
                        tuple("registration", "hanako@acme.example", "requester"),
                        tuple("registration", "it@acme.example", "cc-1"));
        assertThat(outcome.events()).isEmpty();
    }

    @Test
    void decidesTheSameIdsAgain() {
        EventEnvelope event = submitted("ja", List.of("it@acme.example"));

        assertThat(decide(TicketFolder.unknown(ROSTER), event)).isEqualTo(decide(TicketFolder.unknown(ROSTER), event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"response", "question", "status-report"})
    void passesMessagesToTheCustomer(String kind) {
        Outcome outcome = decide(
                known(), event(new IntakeEvent.MessageAdded(NOON, UUID.randomUUID(), kind, "suzuki", "本文", null)));

        assertThat(outcome.folder().outgoing()).singleElement().satisfies(mail -> {
            assertThat(mail.template()).isEqualTo("message-added");
            assertThat(mail.details()).containsEntry("text", "本文").containsEntry("detail", kind);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "customer-reply"})
    void keepsNotesAndTheCustomersOwnRepliesFromTheCustomer(String kind) {
        TicketFolder folder = known();

        Outcome outcome = decide(
                folder, event(new IntakeEvent.MessageAdded(NOON, UUID.randomUUID(), kind, "suzuki", "本文", null)));

        assertThat(outcome.folder()).isSameAs(folder);
    }

    @Test
    void mailsManagersAndTheNamedTamAndCallsNobodyForASupportManagerEscalation() {
        Outcome outcome = decide(known(), escalated("support-manager"));

        assertThat(outcome.folder().outgoing())
                .extracting(it -> it.recipient().id(), Notification::channel)
                .containsExactly(tuple("manager", Channel.EMAIL), tuple("acme-platinum/tam", Channel.EMAIL));
        assertThat(alert(outcome).paging()).isEqualTo(new Paging.Announced());
    }

    @Test
    void mailsEveryExecutiveOnceAndCallsTheFirstForAnExecutiveEscalation() {
        Outcome outcome = decide(known(), escalated("executive"));

        assertThat(outcome.folder().outgoing())
                .extracting(it -> it.recipient().id(), Notification::channel)
                .containsExactly(
                        tuple("exec-a", Channel.EMAIL),
                        tuple("exec-b", Channel.EMAIL),
                        tuple("sales", Channel.EMAIL),
                        tuple("acme-platinum/tam", Channel.EMAIL),
                        tuple("exec-a", Channel.PHONE));
        assertThat(alert(outcome).paging().nextWake()).contains(NOON.plus(Duration.ofMinutes(5)));
        assertThat(outcome.folder().outgoing())
                .allSatisfy(it -> assertThat(it.cause().escalationId()).isEqualTo(ESCALATION));
    }

    @Test
    void callsOnWhoIsNextWithANewIdEachTime() {
        TicketFolder folder = decide(known(), escalated("executive")).folder();
        var turn =
                new PagingTurn("sophos", LIMITS.applyTo(SOPHOS.notifications().calls()));

        for (int i = 1; i <= 3; i++) {
            folder = turn.take(folder, folder.alerts().getFirst(), NOON.plus(Duration.ofMinutes(5L * i)))
                    .folder();
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
        Outcome outcome = decide(known(Roster.empty()), escalated("executive"));

        assertThat(outcome.events())
                .extracting(event -> (NotificationEvent.NotificationFailed) event)
                .extracting(NotificationEvent.NotificationFailed::channel, NotificationEvent.NotificationFailed::role)
                .containsExactlyInAnyOrder(
                        tuple("email", "executive"), tuple("email", "sales-manager"), tuple("phone", "executive"));
        assertThat(alert(outcome).paging()).isInstanceOf(Paging.Vacant.class);
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
        var withoutPolicy = new Alerting(null, LIMITS);

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
    void tellsFromWhenARefusedEscalationIsAllowed() {
        Outcome outcome = decide(
                known(), event(new EscalationEvent.EscalationRefused(null, "2026-11-27T01:00:00Z", "after 72 h (S9)")));

        assertThat(outcome.folder().outgoing().getFirst().details())
                .containsEntry("detail", "too-early")
                .containsEntry("allowedFrom", "2026-11-27T01:00:00Z");
    }

    @Test
    void doesNotGuessWhomToTellWithoutAPolicy() {
        var withoutPolicy = new Alerting(null, LIMITS);

        assertThatThrownBy(() -> withoutPolicy.decide(known(), escalated("executive"), NOON))
                .hasMessage("no event of the ticket named a policy version");
    }

    @Test
    void pagesThoughTheSubmissionWasNeverRead() {
        TicketFolder folder = CardReading.read(TicketFolder.unknown(ROSTER), escalated("executive"));

        Outcome outcome = ALERTING.decide(folder, escalated("executive"), NOON);

        assertThat(outcome.folder().outgoing())
                .extracting(Notification::channel)
                .contains(Channel.PHONE);
    }

    @Test
    void readsSeverityAndLevelFromTriageAndClocks() {
        TicketFolder triaged = CardReading.read(
                known(), event(new TriageEvent.Triaged("critical", "L2", null, "priority", List.of())));
        TicketFolder set =
                CardReading.read(triaged, event(new EscalationEvent.DeadlinesSet("2", 2, "L3", 2, List.of())));

        assertThat(triaged.knownCard().assessment()).isEqualTo(new Assessment("critical", "L2"));
        assertThat(set.knownCard().assessment()).isEqualTo(new Assessment("2", "L3"));
        assertThat(CardReading.read(set, event(new EscalationEvent.DeadlinesSet("2", 2, "L3", 2, List.of()))))
                .isSameAs(set);
    }

    @Test
    void appliesThePolicysCallRule() {
        assertThat(LIMITS.applyTo(SOPHOS.notifications().calls()))
                .isEqualTo(new PagingRules(Duration.ofMinutes(5), Duration.ofSeconds(2), 3, 0));
    }

    private static Outcome decide(TicketFolder folder, EventEnvelope event) {
        return ALERTING.decide(CardReading.read(folder, event), event, NOON);
    }

    private static Alert alert(Outcome outcome) {
        return outcome.folder().alert(ESCALATION).orElseThrow();
    }

    private static TicketFolder known() {
        return known(ROSTER);
    }

    private static TicketFolder known(Roster roster) {
        return CardReading.read(TicketFolder.unknown(roster), submitted("ja", List.of()));
    }

    private static EventEnvelope escalated(String to) {
        return event(new EscalationEvent.Escalated(ESCALATION, to, "critical: 8 h (S8)"));
    }

    private static EventEnvelope submitted(String language, List<String> cc) {
        return event(new IntakeEvent.Submitted(
                NOON,
                "sophos",
                "platinum",
                null,
                "acme-platinum",
                "Acme K.K.",
                "Asia/Tokyo",
                "JP",
                new IntakeEvent.Requester("山田 花子", "hanako@acme.example", null, "ja", false),
                cc,
                "web",
                language,
                "JP",
                null,
                null,
                "critical",
                "停止",
                "停止しました"));
    }

    private static EventEnvelope event(TicketEvent event) {
        return new EventEnvelope(
                UUID.nameUUIDFromBytes(event.toString().getBytes(StandardCharsets.UTF_8)),
                "test",
                NOON,
                "TL-1042",
                TICKET,
                "default",
                1,
                new Actor(Actor.Kind.AGENT, "suzuki", "api"),
                null,
                SOPHOS.version(),
                dueAt(event),
                null,
                event);
    }

    private static @Nullable Instant dueAt(TicketEvent event) {
        return event instanceof EscalationEvent ? NOON : null;
    }

    private static StaffMember staff(String id, int order, String... roles) {
        return new StaffMember(
                "default",
                id,
                id,
                id + "@sophos.example",
                "+8135550" + id.hashCode(),
                "ja",
                Set.of(roles),
                "sophos",
                order);
    }

    private static SupportPolicy sophos() {
        Path file = Path.of(System.getProperty("tierline.root", ".."), "policies", "sophos.yaml");
        try {
            return PolicyLoader.load("sophos.yaml", Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
