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
import io.tierline.events.TriageEvent;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.ticket.model.TicketCard.Assessment;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
