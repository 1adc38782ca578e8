package io.tierline.notification.alerting.model;

import static io.tierline.notification.alerting.model.Fixtures.NOON;
import static io.tierline.notification.alerting.model.Fixtures.ROSTER;
import static io.tierline.notification.alerting.model.Fixtures.decide;
import static io.tierline.notification.alerting.model.Fixtures.escalated;
import static io.tierline.notification.alerting.model.Fixtures.event;
import static io.tierline.notification.alerting.model.Fixtures.known;
import static io.tierline.notification.alerting.model.Fixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.tierline.events.EscalationEvent;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TicketEvent;
import io.tierline.events.TriageEvent;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.people.model.NamedManager;
import io.tierline.notification.people.model.Roster;
import io.tierline.notification.people.model.StaffMember;
import io.tierline.notification.ticket.model.TicketCard.Assessment;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told what. */
class AlertingTest {
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
    void tellsFromWhenARefusedEscalationIsAllowed() {
        Outcome outcome = decide(
                known(), event(new EscalationEvent.EscalationRefused(null, "2026-11-27T01:00:00Z", "after 72 h (S9)")));

        assertThat(outcome.folder().outgoing().getFirst().details())
                .containsEntry("detail", "too-early")
                .containsEntry("allowedFrom", "2026-11-27T01:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out-of-scope", "a reason that is not known yet"})
    void tellsWhyAnEscalationWasRefusedWhateverTheReasonIsCalled(String reason) {
        Outcome outcome = decide(known(), event(new EscalationEvent.EscalationRefused(null, reason, "S11")));

        assertThat(outcome.folder().outgoing().getFirst().details())
                .containsEntry("detail", reason)
                .doesNotContainKey("allowedFrom");
    }

    @Test
    void tellsTheCustomerAtOnceToPhone() {
        EventEnvelope awaited = event(new EscalationEvent.PhoneAwaited(NOON.plusSeconds(3_600), "M4"));

        Outcome outcome = new Alerting(Fixtures.policy("kaspersky")).decide(known(), awaited, NOON);

        assertThat(outcome.folder().outgoing()).singleElement().satisfies(mail -> {
            assertThat(mail.template()).isEqualTo("phone-awaited");
            assertThat(mail.recipient().id()).isEqualTo("requester");
            assertThat(mail.details()).containsEntry("until", "2026-11-24T13:00:00Z");
        });
    }

    /** K12: whichever way a ticket comes to L3, the Director of Engineering coordinates what follows. */
    @ParameterizedTest
    @MethodSource("thirdLevel")
    void tellsTheDirectorOfEngineeringOfATicketAtTheThirdLevel(TicketEvent reached, String template) {
        assertThat(atKeeper(reached).folder().outgoing()).singleElement().satisfies(mail -> {
            assertThat(mail.template()).isEqualTo(template);
            assertThat(mail.recipient().id()).isEqualTo("director");
            assertThat(mail.details()).containsEntry("detail", "L3");
        });
    }

    static Stream<Arguments> thirdLevel() {
        return Stream.of(
                Arguments.of(triaged("L3"), "triaged"),
                Arguments.of(new IntakeEvent.LevelChanged(NOON, "L3"), "level-changed"));
    }

    @Test
    void leavesTheDirectorOfEngineeringAloneBelowTheThirdLevel() {
        assertThat(atKeeper(triaged("L2")).folder().outgoing()).isEmpty();
        assertThat(atKeeper(new IntakeEvent.LevelChanged(NOON, "L2")).folder().outgoing())
                .isEmpty();
    }

    private static TriageEvent.Triaged triaged(String level) {
        return new TriageEvent.Triaged("normal", level, null, "level-1", List.of());
    }

    private static Outcome atKeeper(TicketEvent happened) {
        Roster roster = new Roster(List.of(director()), List.of());
        return new Alerting(Fixtures.policy("keeper")).decide(known(roster), event(happened), NOON);
    }

    private static StaffMember director() {
        return new StaffMember(
                "default",
                "director",
                "Helen Park",
                "helen.park@keeper.example",
                null,
                "en",
                Set.of("director-of-engineering"),
                "keeper",
                List.of(),
                1);
    }

    /** S11. */
    @Test
    void tellsTheEngineersOfATicketThatIsOutOfScope() {
        var outOfScope =
                new TriageEvent.Triaged("critical", "L2", "tokyo", "priority", List.of(), "out-of-scope", List.of());
        var covered = new TriageEvent.Triaged("critical", "L2", "tokyo", "priority", List.of());

        assertThat(decide(known(), event(outOfScope)).folder().outgoing())
                .extracting(mail -> mail.recipient().id())
                .contains("eng");
        assertThat(decide(known(), event(covered)).folder().outgoing())
                .extracting(mail -> mail.recipient().id())
                .doesNotContain("eng");
    }

    @Test
    void tellsTheAccountManagerOfWhatIsSoldAndOfExecutiveEscalations() {
        var manager = new NamedManager(
                "default", "acme-platinum", "account-manager", "小川 直子", "ogawa@keeper.example", null, "ja");
        TicketFolder folder = known(new Roster(List.of(), List.of(manager)));
        var keeper = new Alerting(Fixtures.policy("keeper"));
        var sold = new TriageEvent.Triaged(
                "normal", "L1", "chicago", "account-managers", List.of(), "professional-services", List.of());
        var covered = new TriageEvent.Triaged("normal", "L1", "chicago", "level-1", List.of());

        assertThat(addresses(keeper.decide(folder, event(sold), NOON))).containsExactly("ogawa@keeper.example");
        assertThat(addresses(keeper.decide(folder, escalated("executive"), NOON)))
                .containsExactly("ogawa@keeper.example");
        assertThat(addresses(keeper.decide(folder, event(covered), NOON))).isEmpty();
        assertThat(addresses(keeper.decide(known(Roster.empty()), event(sold), NOON)))
                .isEmpty();
    }

    /** One ticket can be both: each rule sees what it asks for (K12, K16). */
    @Test
    void tellsBothOfSoldWorkAtTheThirdLevel() {
        var manager = new NamedManager(
                "default", "acme-platinum", "account-manager", "小川 直子", "ogawa@keeper.example", null, "ja");
        var sold = new TriageEvent.Triaged(
                "normal", "L3", "chicago", "account-managers", List.of(), "professional-services", List.of());
        var keeper = new Alerting(Fixtures.policy("keeper"));

        assertThat(addresses(
                        keeper.decide(known(new Roster(List.of(director()), List.of(manager))), event(sold), NOON)))
                .containsExactlyInAnyOrder("ogawa@keeper.example", "helen.park@keeper.example");
    }

    private static List<String> addresses(Outcome outcome) {
        return outcome.folder().outgoing().stream()
                .filter(mail -> mail.failure() == null)
                .map(mail -> mail.recipient().address())
                .toList();
    }

    @Test
    void tellsNobodyOfACredit() {
        TicketFolder folder = known();

        Outcome outcome =
                decide(folder, event(new EscalationEvent.CreditEarned("first-response", Duration.ofHours(2), "S16")));

        assertThat(outcome).isEqualTo(Outcome.silently(folder));
    }

    @Test
    void doesNotGuessWhomToTellWithoutAPolicy() {
        var withoutPolicy = new Alerting(null);

        assertThatThrownBy(() -> withoutPolicy.decide(known(), escalated("executive"), NOON))
                .hasMessage("no event of the ticket named a policy version");
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
}
