package io.tierline.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tierline.events.EventCodec;
import io.tierline.events.EventEnvelope;
import io.tierline.events.NotificationEvent;
import io.tierline.events.TicketEvent;
import io.tierline.events.Topics;
import io.tierline.events.UnreadableEventException;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.testing.TestKafka;
import io.tierline.localstack.TestInfrastructure;
import io.tierline.notification.Outside.Call;
import io.tierline.notification.Outside.Mail;
import io.tierline.notification.Outside.Person;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an event to inbox and phone and back, with a real broker, database, mail server and phone. */
@QuarkusTest
@WithTestResource(NotificationTestResource.class)
class PeopleIT {
    @Inject
    TierlineClock clock;

    @Inject
    PolicyCatalogue policies;

    @Inject
    WorkerTransactions transactions;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    private TestInfrastructure infrastructure;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    private SmtpSwitch smtp;

    @SuppressWarnings("NullAway.Init") // set before each test
    private TestKafka kafka;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Outside outside;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Happenings ticket;

    @BeforeEach
    void begin() {
        kafka = new TestKafka(Objects.requireNonNull(infrastructure.shared().get("TIERLINE_KAFKA_BOOTSTRAP")));
        outside = new Outside(infrastructure);
        ticket = Happenings.ofNewTicket(
                clock, policies.find("sophos").orElseThrow().version());
        smtp.switchOn();
    }

    @AfterEach
    void end() {
        kafka.close();
        transactions.run(sql -> {
            sql.query(
                    "select set_config('role', 'notification_staff', true), set_config('tierline.tenant', 'default', true)");
            sql.update("delete from staff_member");
        });
    }

    @Test
    void registersOnceThoughTheEventComesTwice() {
        EventEnvelope submitted = ticket.submitted();
        send(submitted, submitted, ticket.triaged());

        NotificationEvent.NotificationSent sent = soonSent(1).getFirst();

        assertThat(outside.mailsTo(ticket.requester())).singleElement().satisfies(mail -> {
            assertThat(mail.messageId()).isEqualTo("<" + sent.notificationId() + "@tierline>");
            assertThat(mail.subject())
                    .isEqualTo("[" + ticket.reference() + "] お問い合わせを受け付けました: サービスが停止しています Bcc: all@example.com");
            assertThat(mail.to()).containsExactly(ticket.requester());
            assertThat(mail.headers())
                    .containsEntry("X-Tierline-Ticket", ticket.reference())
                    .containsEntry("X-Tierline-Event", submitted.id().toString())
                    .containsEntry("Auto-Submitted", "auto-generated")
                    .containsKey("X-Tierline-Due-At");
        });
        assertThat(sent.template()).isEqualTo("registration");
        assertThat(sent.role()).isEqualTo("requester");
    }

    @Test
    void mailsAndCallsAnExecutiveUntilTheKeyIsPressed() {
        Person executive = outside.onCall("executive", 1);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.triaged(), ticket.escalated(escalation, "executive"));
        soon().until(() -> !outside.mailsTo(executive.email()).isEmpty());
        soon().until(() -> !outside.callsTo(executive.phone()).isEmpty());
        Call call = outside.callsTo(executive.phone()).getFirst();

        outside.press(call.id(), "5");
        outside.press(call.id(), "1");

        soon().until(() -> !said(NotificationEvent.AlertAcknowledged.class).isEmpty());
        assertThat(said(NotificationEvent.AlertAcknowledged.class))
                .containsExactly(new NotificationEvent.AlertAcknowledged(escalation, executive.id(), "phone"));
        assertThat(alertState(escalation)).isEqualTo("acknowledged");
        assertThat(call.text()).contains(ticket.reference(), "1を押してください");
    }

    @Test
    void takesAnAlertByTheButtonBehindTheLinkAndNotByLookingAtIt() {
        Person executive = outside.onCall("executive", 1);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.escalated(escalation, "executive"));
        soon().until(() -> !outside.mailsTo(executive.email()).isEmpty());
        String link = linkIn(outside.mailsTo(executive.email()).getFirst());

        String page = RestAssured.get(link).then().statusCode(200).extract().asString();
        assertThat(page).contains(ticket.reference(), "<button>");
        assertThat(alertState(escalation)).isEqualTo("calling");

        RestAssured.post(link).then().statusCode(200);
        RestAssured.post(link).then().statusCode(200);
        soon().until(() -> !said(NotificationEvent.AlertAcknowledged.class).isEmpty());
        assertThat(said(NotificationEvent.AlertAcknowledged.class))
                .containsExactly(new NotificationEvent.AlertAcknowledged(escalation, executive.id(), "link"));
        assertThat(RestAssured.get(link).asString()).doesNotContain("<button>");
        RestAssured.get(link + "x").then().statusCode(404);
    }

    @Test
    void stopsPagingWhenIntakePassesOnAnAcknowledgement() {
        outside.onCall("executive", 1);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.escalated(escalation, "executive"));
        EventEnvelope acknowledged = ticket.acknowledgedByApi(escalation);
        send(acknowledged, acknowledged, ticket.acknowledgedByApi(escalation));

        soon().until(() -> !said(NotificationEvent.AlertAcknowledged.class).isEmpty());
        assertThat(alertState(escalation)).isEqualTo("acknowledged");
        assertThat(said(NotificationEvent.AlertAcknowledged.class))
                .containsExactly(new NotificationEvent.AlertAcknowledged(escalation, "suzuki", "api"));
    }

    @Test
    void stopsPagingWhenTheLadderStandsDown() {
        outside.onCall("executive", 1);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.escalated(escalation, "executive"), ticket.stoodDown());

        soon().until(() -> alertState(escalation).equals("stood-down"));
        assertThat(said(NotificationEvent.AlertAcknowledged.class)).isEmpty();
    }

    @Test
    void recordsARoleWithoutPeopleAndFindsThemWhenTheyCome() {
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.statusReportDue(), ticket.escalated(escalation, "executive"));

        soon().until(() -> said(NotificationEvent.NotificationFailed.class).size() == 4);
        assertThat(said(NotificationEvent.NotificationFailed.class))
                .extracting(NotificationEvent.NotificationFailed::reason)
                .containsExactlyInAnyOrder(
                        "nobody who can be reached by email holds the role engineer for the policy sophos",
                        "nobody who can be reached by email holds the role executive for the policy sophos",
                        "nobody who can be reached by email holds the role sales-manager for the policy sophos",
                        "nobody who can be reached by phone holds the role executive for the policy sophos");
        assertThat(alertState(escalation)).isEqualTo("vacant");

        Person executive = outside.onCall("executive", 1);
        wakeNow(escalation);
        soon().until(() -> !outside.callsTo(executive.phone()).isEmpty());
    }

    @Test
    void keepsTryingWhileTheMailServerIsAway() {
        smtp.switchOff();
        send(ticket.submitted());
        soon().until(() -> triesOf(ticket) >= 2);
        assertThat(outside.mailsTo(ticket.requester())).isEmpty();

        smtp.switchOn();

        NotificationEvent.NotificationSent sent = soonSent(1).getFirst();
        assertThat(outside.mailsTo(ticket.requester()))
                .extracting(Mail::messageId)
                .containsExactly("<" + sent.notificationId() + "@tierline>");
    }

    @Test
    void repeatsWithTheSameKeyWhatACrashLeftUncertain() {
        send(ticket.submitted());
        soonSent(1);
        asIfTheCommitHadBeenLost();

        soon().until(() -> outside.mailsTo(ticket.requester()).size() == 2);
        assertThat(outside.mailsTo(ticket.requester()).stream()
                        .map(Mail::messageId)
                        .distinct())
                .hasSize(1);
        soon().until(() -> stateOf(ticket).equals("sent"));
    }

    @Test
    void givesUpAnAddressThatIsNone() {
        send(ticket.submittedBy("x@acme.example\r\nBcc: all@example.com"));

        soon().until(() -> !said(NotificationEvent.NotificationFailed.class).isEmpty());
        assertThat(said(NotificationEvent.NotificationFailed.class))
                .singleElement()
                .extracting(NotificationEvent.NotificationFailed::reason)
                .isEqualTo("the address is not a plain mail address");
    }

    @Test
    void numbersItsEventsWithoutGapsOrRepeats() {
        outside.onCall("executive", 1);
        outside.onCall("support-manager", 1);
        outside.onCall("sales-manager", 1);
        send(
                ticket.submitted(),
                ticket.escalated(UUID.randomUUID(), "support-manager"),
                ticket.escalated(UUID.randomUUID(), "executive"));
        soon().until(() -> said(NotificationEvent.NotificationSent.class).size() >= 5);

        List<Long> numbers = ours().map(EventEnvelope::sequence).toList();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private void send(EventEnvelope... events) {
        Stream.of(events).forEach(event -> kafka.send(Topics.TICKETS, event));
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .pollInSameThread();
    }

    private List<NotificationEvent.NotificationSent> soonSent(int count) {
        soon().until(() -> said(NotificationEvent.NotificationSent.class).size() >= count);
        List<NotificationEvent.NotificationSent> sent = said(NotificationEvent.NotificationSent.class);
        assertThat(sent).hasSize(count);
        return sent;
    }

    private <T extends TicketEvent> List<T> said(Class<T> type) {
        return ours().map(EventEnvelope::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Stream<EventEnvelope> ours() {
        return kafka.read(Topics.TICKETS).stream()
                .filter(record -> ticket.ticket().toString().equals(record.key()))
                .map(PeopleIT::decoded)
                .filter(event -> event.source().equals("notification"));
    }

    private static EventEnvelope decoded(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header ->
                        headers.put(header.key(), Objects.requireNonNull(TestKafka.header(record, header.key()))));
        try {
            return EventCodec.decode(record.key(), headers, record.value());
        } catch (UnreadableEventException e) {
            throw new AssertionError(e);
        }
    }

    private static String linkIn(Mail mail) {
        return mail.text()
                .lines()
                .filter(line -> line.contains("/v1/acknowledgements/"))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private String alertState(UUID escalation) {
        return transactions.call(
                sql -> sql.query("select state from alert where escalation_id = $1", escalation).stream()
                        .map(row -> row.getString("state"))
                        .findFirst()
                        .orElse("none"));
    }

    private void wakeNow(UUID escalation) {
        transactions.run(
                sql -> sql.update("""
                update alert set next_wake = $2, paging = jsonb_set(paging, '{lookAgainAt}', to_jsonb($3::text))
                 where escalation_id = $1""", escalation, clock.now(), clock.now().toString()));
    }

    private int triesOf(Happenings of) {
        return transactions.call(sql -> sql.query(
                        "select coalesce(max(tries), 0) as tries from notification where ticket_id = $1", of.ticket())
                .getFirst()
                .getInteger("tries"));
    }

    private String stateOf(Happenings of) {
        return transactions.call(sql -> sql.query("select state from notification where ticket_id = $1", of.ticket())
                .getFirst()
                .getString("state"));
    }

    private void asIfTheCommitHadBeenLost() {
        transactions.run(sql -> sql.update(
                "update notification set state = 'queued', settled_at = null, next_try_at = $2 where ticket_id = $1",
                ticket.ticket(),
                clock.realNow()));
    }
}
