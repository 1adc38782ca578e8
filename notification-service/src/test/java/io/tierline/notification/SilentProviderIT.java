package io.tierline.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.kit.database.Sql;
import io.tierline.notification.delivery.application.DeliveryQueue;
import io.tierline.notification.delivery.application.DeliveryQueue.Decided;
import io.tierline.notification.delivery.application.DeliverySettings;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Notification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A phone provider that takes connections and never answers; no try of a call ends before the test does. */
@QuarkusTest
@WithTestResource(
        value = NotificationTestResource.class,
        initArgs = {
            @ResourceArg(name = "tierline.delivery.phone.timeout", value = "PT10M"),
            @ResourceArg(name = "quarkus.rest-client.phone.read-timeout", value = "600000")
        })
class SilentProviderIT extends WithRealPeers {
    @Inject
    DeliveryQueue queue;

    @Inject
    DeliverySettings settings;

    @AfterEach
    void drain() {
        phone.switchOn();
        soon().until(() -> transactions.call(sql ->
                sql.query("select from notification where state = 'queued'").isEmpty()));
    }

    @Test
    void delaysNoMail() {
        send(ticket.submitted());
        soon().until(() -> !outside.mailsTo(ticket.requester()).isEmpty());
        phone.silence();
        int calls = settings.email().concurrency() + settings.phone().concurrency();
        callForAsManyEscalations(calls);
        soon().until(() -> underWay() == settings.phone().concurrency());

        Happenings other = Happenings.ofNewTicket(clock, ticket.policyVersion());
        send(other.submitted());

        soon().until(() -> !outside.mailsTo(other.requester()).isEmpty());
    }

    @Test
    void makesNoSecondTryWhileTheFirstIsStillUnderWay() {
        send(ticket.submitted());
        soon().until(() -> !outside.mailsTo(ticket.requester()).isEmpty());
        phone.silence();
        callForAsManyEscalations(1);
        soon().until(() -> underWay() == 1);
        Instant firstLease = leaseOfTheCall();

        soon().until(() ->
                leaseOfTheCall().isAfter(firstLease.plus(settings.lease().multipliedBy(2))));

        assertThat(underWay()).isEqualTo(1);
    }

    @Test
    void takesOverWithinSecondsWhatADeadProcessHadInHand() {
        send(ticket.submitted());
        soon().until(() -> !outside.mailsTo(ticket.requester()).isEmpty());
        UUID escalation = UUID.randomUUID();
        Notification call = ticket.call(escalation, 1);
        claimAndDie(call);

        await().atMost(Duration.ofSeconds(20)).until(() -> calls(call) == 1);
    }

    private void claimAndDie(Notification call) {
        transactions.run(sql -> {
            queue.put(sql, List.of(new Decided("default", call)), clock.now());
            assertThat(queue.claim(sql, Channel.PHONE, 1, clock.realNow(), settings.lease()))
                    .singleElement()
                    .satisfies(
                            claimed -> assertThat(claimed.notification().id()).isEqualTo(call.id()));
        });
    }

    private long calls(Notification call) {
        return outside.callsTo(call.recipient().address()).stream()
                .filter(made -> made.id().equals(call.id().toString()))
                .count();
    }

    private Instant leaseOfTheCall() {
        return transactions.call(sql -> Objects.requireNonNull(Sql.instant(
                sql.query(
                                "select next_try_at from notification where ticket_id = $1 and channel = 'phone'",
                                ticket.ticket())
                        .getFirst(),
                "next_try_at")));
    }

    private void callForAsManyEscalations(int count) {
        transactions.run(sql -> queue.put(
                sql,
                IntStream.range(0, count)
                        .mapToObj(i -> new Decided("default", ticket.call(UUID.randomUUID(), 1)))
                        .toList(),
                clock.now()));
    }

    private long underWay() {
        return transactions.call(
                sql -> sql.query("""
                select count(*) as calls from notification
                 where ticket_id = $1 and channel = 'phone' and state = 'queued' and tries = 1""", ticket.ticket()).getFirst().getLong("calls"));
    }
}
