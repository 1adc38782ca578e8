package io.tierline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.events.EventEnvelope;
import io.tierline.events.NotificationEvent;
import io.tierline.notification.Outside.Mail;
import io.tierline.notification.Outside.Person;
import io.tierline.notification.delivery.application.DeliveryQueue;
import io.tierline.notification.delivery.application.DeliveryQueue.Decided;
import io.tierline.notification.delivery.application.DeliverySettings;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.Notification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Deliveries: once, again with the same key, and given up. */
@QuarkusTest
@WithTestResource(NotificationTestResource.class)
class DeliveryIT extends WithRealPeers {
    @Inject
    DeliveryQueue queue;

    @Inject
    DeliverySettings settings;

    @Inject
    MeterRegistry metrics;

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

    /** K12. */
    @Test
    void tellsTheDirectorOfEngineeringWhenAnAgentMovesATicketToTheThirdLevel() {
        Person director = outside.onCall("keeper", "director-of-engineering", 1);
        Happenings atKeeper = ticket.under(policies.find("keeper").orElseThrow().version());

        send(atKeeper.movedTo("L2"), atKeeper.movedTo("L3"));

        soon().until(() -> !outside.mailsTo(director.email()).isEmpty());
        assertThat(outside.mailsTo(director.email()))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.subject()).startsWith("[" + ticket.reference() + "] サポートレベル L3 に移りました"));
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

    @Test
    void leavesACallThatFailedToTheOneAfterIt() {
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted());
        soonSent(1);
        Notification first = ticket.call(escalation, 1);
        Notification second = ticket.call(escalation, 2);
        transactions.run(sql -> {
            queue.put(sql, List.of(new Decided("default", first)), clock.now());
            sql.update(
                    "update notification set tries = 1, next_try_at = $2 where id = $1",
                    first.id(),
                    clock.realNow().plus(Duration.ofHours(1)));
        });

        transactions.run(sql -> queue.put(sql, List.of(new Decided("default", second)), clock.now()));

        assertThat(stateOf(first)).isEqualTo("cancelled");
        soon().until(() -> stateOf(second).equals("sent"));
    }

    @Test
    void takesAnEscalationBeforeTheRemindersThatWaitForLonger() {
        send(ticket.submitted());
        soonSent(1);
        soon().until(() -> transactions.call(sql ->
                sql.query("select from notification where state = 'queued'").isEmpty()));
        Notification escalation = ticket.escalationMail();
        List<Notification> decided = List.of(ticket.reminder(), ticket.reminder(), escalation);

        List<Delivery> claimed = transactions.call(sql -> {
            for (Notification one : decided) {
                queue.put(sql, List.of(new Decided("default", one)), clock.now());
            }
            return queue.claim(sql, Channel.EMAIL, 1, clock.realNow(), settings.lease());
        });

        assertThat(claimed)
                .singleElement()
                .satisfies(one -> assertThat(one.notification().id()).isEqualTo(escalation.id()));
    }

    @Test
    void countsWhatWasDueInAnotherCenturyAsADayLate() {
        send(ticket.submitted());
        soonSent(1);
        Notification old = dueIn1600(ticket.reminder());

        transactions.run(sql -> queue.put(sql, List.of(new Decided("default", old)), clock.now()));

        soon().until(() -> metrics.get("tierline.delivery.latency").timer().max(TimeUnit.DAYS) == 1);
        assertThat(stateOf(old)).isEqualTo("sent");
    }

    private static Notification dueIn1600(Notification reminder) {
        var cause = new Notification.Cause(
                reminder.cause().ticketId(),
                reminder.cause().eventId(),
                reminder.cause().eventType(),
                Instant.parse("1600-01-01T00:00:00Z"),
                null);
        return Notification.of(
                cause, reminder.channel(), reminder.template(), reminder.recipient(), 1, reminder.details());
    }

    private String stateOf(Notification notification) {
        return transactions.call(sql -> sql.query("select state from notification where id = $1", notification.id())
                .getFirst()
                .getString("state"));
    }

    private List<NotificationEvent.NotificationSent> soonSent(int count) {
        soon().until(() -> said(NotificationEvent.NotificationSent.class).size() >= count);
        List<NotificationEvent.NotificationSent> sent = said(NotificationEvent.NotificationSent.class);
        assertThat(sent).hasSize(count);
        return sent;
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
