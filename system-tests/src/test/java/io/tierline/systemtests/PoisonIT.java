package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tierline.events.EventHeaders;
import io.tierline.events.EventTypes;
import io.tierline.events.IntakeEvent;
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
import java.util.HashMap;
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

    PoisonIT(Stack stack) {
        product = new Product(stack);
    }

    @AfterEach
    void everythingElseFlowsOn() {
        String reference = submitted("critical");
        await("the escalation of a ticket that came after the poison")
                .atMost(SOON)
                .until(() -> product.mailbox().about(reference).size() >= 2);
        READERS.forEach((service, endpoint) ->
                await("no partition to wait in " + service).atMost(SOON).until(() -> lag(endpoint) == 0));
        product.intakeOfAgent().status(reference, "resolved").orFail();
    }

    private double lag(Endpoint service) {
        Http http = Http.anonymous(product.stack().url(service));
        return Metrics.of(http)
                .greatest("tierline_consumer_lag", "topic=\"tickets\"")
                .orElse(Double.NaN);
    }

    @Test
    void setsAsideGarbageUnderPlausibleHeaders() {
        byte[] garbage = {(byte) 0xC3, 0x28, 0, 'n', 'o', ' ', 'J', 'S', 'O', 'N'};
        String id = UUID.randomUUID().toString();

        product.tickets().put(UUID.randomUUID().toString(), submittedHeaders(id), garbage);

        for (String service : READERS_OF_SUBMISSIONS) {
            RawEvent letter = product.deadLetters(service).await(id);
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
        String id = UUID.randomUUID().toString();
        Map<String, String> headers = submittedHeaders(id);
        headers.put(EventHeaders.TYPE, "ticket.from-the-future");

        product.tickets().put(UUID.randomUUID().toString(), headers, bytes("{}"));
        everythingElseFlowsOn();

        for (String service : READERS.keySet()) {
            assertThat(product.deadLetters(service).count(id)).isZero();
        }
    }

    @Test
    void replayOffersItAgainToTheServiceThatRefusedIt() {
        String id = UUID.randomUUID().toString();
        product.tickets().put(UUID.randomUUID().toString(), submittedHeaders(id), bytes("still no JSON"));
        READERS_OF_SUBMISSIONS.forEach(service -> product.deadLetters(service).await(id));

        product.stack().command("replay").orFail();

        for (String service : READERS_OF_SUBMISSIONS) {
            await("a second refusal by " + service)
                    .atMost(SOON)
                    .until(() -> product.deadLetters(service).count(id) == 2);
        }
    }

    /** As after a fix: what was refused is good, and the service that refused it can take it now. */
    @Test
    void replayLetsProceedWhatCanNowBeTaken() {
        String reference = submitted("4");
        RawEvent submitted = awaitSubmitted(reference);
        Map<String, String> headers = new HashMap<>(submitted.headers());
        String id = UUID.randomUUID().toString();
        headers.put(EventHeaders.ID, id);
        headers.put(EventHeaders.DEAD_LETTER_CAUSE, "a fault that has since been repaired");
        headers.put(EventHeaders.DEAD_LETTER_SERVICE, "notification");
        headers.put(EventHeaders.DEAD_LETTER_AT, Instant.now().toString());
        await("the registration mail")
                .atMost(SOON)
                .until(() -> product.mailbox().about(reference).size() == 1);
        product.deadLetters("notification").topic().put(submitted.key(), headers, submitted.value());

        product.stack().command("replay").orFail();

        await("the mail that the refused event had been meant to cause")
                .atMost(SOON)
                .until(() -> product.mailbox().about(reference).size() == 2);
        assertThat(product.deadLetters("notification").count(id))
                .as("dead letters of it")
                .isEqualTo(1);
    }

    private void assertKeyIsNamed(@Nullable String key) {
        String id = UUID.randomUUID().toString();

        product.tickets().put(key, submittedHeaders(id), bytes("{}"));

        for (String service : READERS_OF_SUBMISSIONS) {
            assertThat(product.deadLetters(service).await(id).header(EventHeaders.DEAD_LETTER_CAUSE))
                    .contains("key");
        }
    }

    private String submitted(String severity) {
        return product.intakeOf("acme-platinum").accepted(TicketDraft.of("acme-platinum", severity));
    }

    private RawEvent awaitSubmitted(String reference) {
        return await("the submission of " + reference)
                .atMost(SOON)
                .until(
                        () -> product.tickets().all().stream()
                                .filter(event -> event.reference().equals(reference))
                                .filter(event -> event.type().equals(typeOfSubmission()))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static boolean says(RawEvent letter, String text) {
        return text.equals(new String(letter.value(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> submittedHeaders(String id) {
        Map<String, String> headers = new HashMap<>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        headers.put(EventHeaders.ID, id);
        headers.put(EventHeaders.TYPE, typeOfSubmission());
        headers.put(EventHeaders.SOURCE, "intake");
        headers.put(EventHeaders.TIME, "2026-11-24T01:00:00Z");
        headers.put(EventHeaders.SUBJECT, "TL-0");
        headers.put(EventHeaders.TENANT, "default");
        headers.put(EventHeaders.SEQUENCE, "1");
        headers.put(EventHeaders.ACTOR_KIND, "customer");
        headers.put(EventHeaders.ACTOR_ID, "somebody");
        headers.put(EventHeaders.ACTOR_CHANNEL, "web");
        return headers;
    }

    private static String typeOfSubmission() {
        return EventTypes.nameOf(IntakeEvent.Submitted.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
