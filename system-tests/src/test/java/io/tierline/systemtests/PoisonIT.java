package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tierline.events.EventHeaders;
import io.tierline.events.IntakeEvent;
import io.tierline.systemtests.client.ForgedHeaders;
import io.tierline.systemtests.client.Http;
import io.tierline.systemtests.client.Metrics;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.RawEvent;
import io.tierline.systemtests.client.TicketDraft;
import io.tierline.systemtests.stack.Endpoint;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A record that nobody can read ends in the dead-letter topics with its cause, and everything else flows on. */
@SharedStack
@Order(50)
class PoisonIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> READERS_OF_SUBMISSIONS = List.of("triage", "escalation", "notification");
    private static final Map<String, Endpoint> READERS = Map.of(
            "intake", Endpoint.INTAKE,
            "triage", Endpoint.TRIAGE,
            "escalation", Endpoint.ESCALATION,
            "notification", Endpoint.NOTIFICATION);

    private final Product product;
    private final ForgedHeaders forged = ForgedHeaders.of(IntakeEvent.Submitted.class, "intake");

    PoisonIT(Stack stack) {
        product = new Product(stack);
    }

    @AfterEach
    void everythingElseFlowsOn() {
        String reference = product.intakeOf("acme-platinum").accepted(TicketDraft.of("acme-platinum", "critical"));
        await("the escalation of a ticket that came after the poison")
                .atMost(SOON)
                .until(() -> product.mailbox().about(reference).size() >= 2);
        READERS.forEach((service, endpoint) ->
                await("no partition to wait in " + service).atMost(SOON).until(() -> lag(endpoint) == 0));
        product.intakeOfAgent().status(reference, "resolved").orFail();
    }

    @Test
    void setsAsideGarbageUnderPlausibleHeaders() {
        byte[] garbage = {(byte) 0xC3, 0x28, 0, 'n', 'o', ' ', 'J', 'S', 'O', 'N'};

        product.tickets().put(UUID.randomUUID().toString(), forged.all(), garbage);

        for (String service : READERS_OF_SUBMISSIONS) {
            RawEvent letter = product.deadLetters(service).await(forged.id());
            assertThat(letter.value()).isEqualTo(garbage);
            assertThat(letter.header(EventHeaders.DEAD_LETTER_CAUSE)).contains("ticket.submitted");
            assertThat(letter.header(EventHeaders.DEAD_LETTER_SERVICE)).isEqualTo(service);
            assertThat(Instant.parse(letter.header(EventHeaders.DEAD_LETTER_AT)))
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
        }
    }

    @Test
    void setsAsideARecordWithoutHeaders() {
        String mark = "no headers " + UUID.randomUUID();

        product.tickets().put(UUID.randomUUID().toString(), Map.of(), bytes(mark));

        for (String service : READERS.keySet()) {
            RawEvent letter = product.deadLetters(service).await(found -> says(found, mark));
            assertThat(letter.header(EventHeaders.DEAD_LETTER_CAUSE)).contains("ce_");
        }
    }

    @Test
    void setsAsideARecordWhoseKeyIsNoTicket() {
        assertKeyIsNamed("not-a-ticket");
    }

    @Test
    void setsAsideARecordWithoutAKey() {
        assertKeyIsNamed(null);
    }

    @Test
    void skipsTypesThatItDoesNotKnowWithoutADeadLetter() {
        product.tickets()
                .put(
                        UUID.randomUUID().toString(),
                        forged.ofType("ticket.from-the-future").all(),
                        bytes("{}"));
        everythingElseFlowsOn();

        for (String service : READERS.keySet()) {
            assertThat(product.deadLetters(service).count(forged.id())).isZero();
        }
    }

    private void assertKeyIsNamed(@Nullable String key) {
        product.tickets().put(key, forged.all(), bytes("{}"));

        for (String service : READERS_OF_SUBMISSIONS) {
            RawEvent letter = product.deadLetters(service).await(forged.id());
            assertThat(letter.header(EventHeaders.DEAD_LETTER_CAUSE)).contains("key");
        }
    }

    private double lag(Endpoint service) {
        Http http = Http.anonymous(product.stack().url(service));
        return Metrics.of(http)
                .greatest("tierline_consumer_lag", "topic=\"tickets\"")
                .orElse(Double.NaN);
    }

    private static boolean says(RawEvent letter, String text) {
        return text.equals(new String(letter.value(), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
