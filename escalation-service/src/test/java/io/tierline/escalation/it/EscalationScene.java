package io.tierline.escalation.it;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.restassured.specification.RequestSpecification;
import io.tierline.escalation.testing.Facts;
import io.tierline.escalation.testing.Told;
import io.tierline.events.Actor;
import io.tierline.events.EscalationEvent;
import io.tierline.events.EventCodec;
import io.tierline.events.EventEnvelope;
import io.tierline.events.EventHeaders;
import io.tierline.events.EventIds;
import io.tierline.events.TicketEvent;
import io.tierline.events.Topics;
import io.tierline.events.UnreadableEventException;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.testing.TestKafka;
import io.tierline.kit.testing.TierlineTestResource;
import io.tierline.localstack.TestInfrastructure;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The service with a real broker and database around it, and what a test says to it and hears of it. */
@WithTestResource(value = TierlineTestResource.class, initArgs = @ResourceArg(name = "service", value = "escalation"))
abstract class EscalationScene {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    TierlineClock clock;

    @Inject
    PolicyCatalogue policies;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    TestInfrastructure infrastructure;

    @SuppressWarnings("NullAway.Init") // set before each test
    TestKafka kafka;

    @BeforeEach
    void connect() {
        kafka = new TestKafka(shared("TIERLINE_KAFKA_BOOTSTRAP"));
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    /** A critical Platinum ticket, triaged. */
    UUID platinumCritical(Instant submittedAt) {
        UUID ticket = UUID.randomUUID();
        say(ticket, Facts.submitted(submittedAt, "platinum", "web", "critical"));
        say(ticket, Facts.triaged("critical", "L2"));
        return ticket;
    }

    /** Says something about a ticket, as another service would. */
    void say(UUID ticket, TicketEvent event) {
        kafka.send(Topics.TICKETS, envelope(ticket, event));
    }

    EventEnvelope envelope(UUID ticket, TicketEvent event) {
        return new EventEnvelope(
                EventIds.next(clock.realNow()),
                "intake",
                clock.now(),
                reference(ticket),
                ticket,
                "default",
                1,
                new Actor(Actor.Kind.AGENT, "suzuki", "web"),
                null,
                policies.find("sophos").orElseThrow().version(),
                null,
                null,
                event);
    }

    static String reference(UUID ticket) {
        return "TL-" + ticket;
    }

    /** Everything on a topic about a ticket that this service said. */
    List<EventEnvelope> heard(String topic, UUID ticket) {
        return kafka.read(topic).stream()
                .filter(record -> ticket.toString().equals(record.key()))
                .filter(record -> "escalation".equals(TestKafka.header(record, EventHeaders.SOURCE)))
                .map(EscalationScene::decode)
                .toList();
    }

    /** What was told about a ticket, in the words of a simulation. */
    List<Told> told(UUID ticket) {
        return heard(Topics.TICKETS, ticket).stream()
                .map(event -> Told.of((EscalationEvent) event.event(), event.dueAt()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What this service said of one kind about any ticket. */
    List<EventEnvelope> heard(Class<? extends EscalationEvent> kind) {
        return kafka.read(Topics.TICKETS).stream()
                .filter(record -> "escalation".equals(TestKafka.header(record, EventHeaders.SOURCE)))
                .map(EscalationScene::decode)
                .filter(event -> kind.isInstance(event.event()))
                .toList();
    }

    List<EventEnvelope> heard(UUID ticket, Class<? extends EscalationEvent> kind) {
        return heard(Topics.TICKETS, ticket).stream()
                .filter(event -> kind.isInstance(event.event()))
                .toList();
    }

    /** Waits until it is so. */
    static void eventually(ThrowingRunnable expectation) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).untilAsserted(expectation);
    }

    RequestSpecification as(String role) {
        return as(role, null);
    }

    RequestSpecification as(String role, @Nullable String customer) {
        return given().contentType("application/json").auth().oauth2(infrastructure.token(role, customer));
    }

    String shared(String name) {
        return Objects.requireNonNull(infrastructure.shared().get(name), name);
    }

    private static EventEnvelope decode(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return EventCodec.decode(record.key(), headers, record.value());
        } catch (UnreadableEventException e) {
            throw new AssertionError("the service said something unreadable", e);
        }
    }
}
