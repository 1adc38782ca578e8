package io.tierline.notification;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.notification.delivery.application.DeliveryQueue;
import io.tierline.notification.delivery.application.DeliveryQueue.Decided;
import io.tierline.notification.delivery.application.DeliverySettings;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
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

    private void callForAsManyEscalations(int count) {
        transactions.run(sql -> queue.put(
                sql,
                IntStream.range(0, count)
                        .mapToObj(i -> new Decided("default", ticket.call(UUID.randomUUID(), 1)))
                        .toList(),
                clock.now()));
    }

    private long underWay() {
        return transactions.call(sql -> sql.query("""
                select count(*) as calls from notification
                 where ticket_id = $1 and channel = 'phone' and state = 'queued' and tries = 1""", ticket.ticket())
                .getFirst()
                .getLong("calls"));
    }
}
