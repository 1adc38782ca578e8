package io.tierline.kit.consume;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.events.EventEnvelope;
import io.tierline.events.EventHeaders;
import io.tierline.events.IntakeEvent;
import io.tierline.events.Topics;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.policy.PolicyPublisher;
import io.tierline.kit.testing.TestEvents;
import io.tierline.kit.testing.TestKafka;
import io.tierline.kit.testing.TierlineTestResource;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kafka, a decision, the database, the outbox and Kafka again, in an application with the kit's settings. */
@QuarkusTest
@WithTestResource(TierlineTestResource.class)
class WholeThreadIT {

    private final TestEvents events = new TestEvents("intake", 42);

    @Inject
    TierlineConfig config;

    @Inject
    TierlineClock clock;

    @Inject
    ProbeConsumer consumer;

    @Inject
    PolicyPublisher publisher;

    @Inject
    PolicyCatalogue policies;

    private TestKafka kafka;

    @BeforeEach
    void connect() {
        kafka = new TestKafka(config.kafka().bootstrap());
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void answersAnEventWithAnEvent() {
        for (int i = 0; i < 20; i++) {
            UUID ticket = events.ticketId();
            kafka.send(Topics.TICKETS, status(ticket, "open"));
            ConsumerRecord<String, byte[]> answer = await().atMost(Duration.ofSeconds(30))
                    .until(() -> answers(ticket), answers -> answers.size() == 1)
                    .getFirst();
            assertThat(TestKafka.header(answer, EventHeaders.SOURCE)).isEqualTo("intake");
        }
    }

    @Test
    void buriesAPoisonRecordAndShowsIt() {
        kafka.send(new OutgoingRecord(Topics.TICKETS, "by hand", Map.of(), new byte[] {1, 2, 3}));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> kafka.read("tickets.dead-letter.intake").stream()
                                .filter(letter -> "by hand".equals(letter.key()))
                                .count()
                        == 1);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(Matchers.matchesRegex("(?s).*tierline_dead_letters_total\\{topic=\"tickets\"} [1-9].*"))
                .body(Matchers.containsString("tierline_outbox_depth"))
                .body(Matchers.containsString("tierline_outbox_oldest_age_seconds"))
                .body(Matchers.containsString("tierline_clock_trusted 1.0"))
                .body(Matchers.containsString("tierline_timer_lateness_seconds_bucket"));
        awaitLagOnTickets(0);
    }

    @Test
    void buriesARecordThatIsLargeOnceUnpackedAndItsTicketGoesOn() {
        UUID ticket = events.ticketId();
        EventEnvelope live = status(ticket, "open");
        Map<String, String> headers = OutgoingRecord.ticketEvent(live).headers();
        kafka.sendCompressed(new OutgoingRecord(Topics.TICKETS, ticket.toString(), headers, new byte[5_000_000]));
        kafka.send(Topics.TICKETS, status(ticket, "resolved"));

        await().atMost(Duration.ofSeconds(30)).until(() -> answers(ticket).size() == 1);
        ConsumerRecord<String, byte[]> letter = await().atMost(Duration.ofSeconds(30))
                .until(() -> deadLettersOf(ticket), letters -> letters.size() == 1)
                .getFirst();
        assertThat(letter.value()).isEqualTo(new byte[64 * 1024]);
        assertThat(TestKafka.header(letter, EventHeaders.ID))
                .isEqualTo(live.id().toString());
        assertThat(TestKafka.header(letter, EventHeaders.DEAD_LETTER_ORIGINAL_SIZE))
                .isEqualTo("5000000");
        assertThat(kafka.read(Topics.TICKETS))
                .filteredOn(record ->
                        place(record).equals(TestKafka.header(letter, EventHeaders.DEAD_LETTER_ORIGINAL_PLACE)))
                .singleElement()
                .satisfies(original -> assertThat(original.value()).hasSize(5_000_000));
    }

    @Test
    void showsTheRecordsOfABatchThatIsStuck() {
        consumer.interfere(() -> {
            throw new NotYetException("seeded");
        });
        try {
            kafka.send(Topics.TICKETS, status(events.ticketId(), "open"));
            awaitLagOnTickets(1);
        } finally {
            consumer.interfere(() -> {});
        }
        awaitLagOnTickets(0);
    }

    @Test
    void publishesItsPolicies() {
        publisher.publish();
        SupportPolicy policy = policies.find("sophos").orElseThrow();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kafka.read(Topics.POLICIES)).anySatisfy(record -> {
                    assertThat(record.key()).isEqualTo("sophos@" + policy.version());
                    assertThat(new String(record.value(), StandardCharsets.UTF_8))
                            .isEqualTo(policy.text());
                }));
    }

    @Test
    void learnsAPolicyThatOthersPublished() {
        String text =
                policies.find("sophos").orElseThrow().text().replace("Global Support Services", "Services of Tomorrow");
        SupportPolicy other = PolicyLoader.load("tomorrow", text);
        assertThat(policies.byVersion(other.version())).isEmpty();
        kafka.send(new OutgoingRecord(
                Topics.POLICIES,
                other.name() + "@" + other.version(),
                Map.of(),
                other.text().getBytes(StandardCharsets.UTF_8)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> policies.byVersion(other.version()).isPresent());
    }

    @Test
    void isReadyAndAlive() {
        given().get("/q/health/ready").then().statusCode(200).body(Matchers.containsString("database"));
        given().get("/q/health/live").then().statusCode(200);
    }

    private static void awaitLagOnTickets(int records) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/q/metrics")
                        .then()
                        .body(Matchers.containsString("tierline_consumer_lag{topic=\"tickets\"} " + records + ".0")));
    }

    private List<ConsumerRecord<String, byte[]>> answers(UUID ticket) {
        return about(ticket, "timers");
    }

    private List<ConsumerRecord<String, byte[]>> deadLettersOf(UUID ticket) {
        return about(ticket, "tickets.dead-letter.intake");
    }

    private List<ConsumerRecord<String, byte[]>> about(UUID ticket, String topic) {
        return kafka.read(topic).stream()
                .filter(record -> ticket.toString().equals(record.key()))
                .toList();
    }

    private static String place(ConsumerRecord<?, ?> record) {
        return record.topic() + '/' + record.partition() + '/' + record.offset();
    }

    private EventEnvelope status(UUID ticket, String to) {
        return events.about(ticket, clock.realNow(), new IntakeEvent.StatusChanged(clock.now(), "open", to));
    }
}
