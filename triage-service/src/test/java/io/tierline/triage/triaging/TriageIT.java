package io.tierline.triage.triaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.tierline.events.EventEnvelope;
import io.tierline.events.EventHeaders;
import io.tierline.events.Topics;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.testing.TestKafka;
import io.tierline.kit.testing.TierlineTestResource;
import io.tierline.localstack.TestInfrastructure;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Triage with a real broker and database. */
@QuarkusTest
@WithTestResource(value = TierlineTestResource.class, initArgs = @ResourceArg(name = "service", value = "triage"))
class TriageIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    TierlineClock clock;

    @Inject
    PolicyCatalogue policies;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    private TestInfrastructure infrastructure;

    @SuppressWarnings("NullAway.Init") // set before each test
    private TestKafka kafka;

    @BeforeEach
    void connect() {
        kafka = new TestKafka(
                Objects.requireNonNull(infrastructure.environment("triage").get("TIERLINE_KAFKA_BOOTSTRAP")));
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void saysOnceWhatItDecided() {
        UUID ticket = UUID.randomUUID();
        EventEnvelope submitted = submission(ticket, version());
        kafka.send(Topics.TICKETS, submitted);
        kafka.send(Topics.TICKETS, submitted);
        UUID last = UUID.randomUUID();
        kafka.send(Topics.TICKETS, submission(last, version()));

        await().atMost(PATIENCE).until(() -> !triaged(last).isEmpty());
        await().atMost(PATIENCE).until(() -> !triaged(ticket).isEmpty());
        List<ConsumerRecord<String, byte[]>> said = triaged(ticket);
        assertThat(said).hasSize(1);
        assertThat(new String(said.getFirst().value(), StandardCharsets.UTF_8))
                .contains("\"severity\":\"critical\"", "\"level\":\"L2\"", "\"site\":\"tokyo\"");
        assertThat(TestKafka.header(said.getFirst(), EventHeaders.CAUSATION_ID))
                .isEqualTo(submitted.id().toString());
        assertThat(TestKafka.header(said.getFirst(), EventHeaders.POLICY_VERSION))
                .isEqualTo(version());
    }

    @Test
    void putsPoisonAsideAndGoesOn() {
        UUID poisoned = UUID.randomUUID();
        OutgoingRecord good = OutgoingRecord.ticketEvent(submission(poisoned, version()));
        kafka.send(new OutgoingRecord(
                good.topic(), good.key(), good.headers(), "{\"plan\":".getBytes(StandardCharsets.UTF_8)));
        UUID next = UUID.randomUUID();
        kafka.send(Topics.TICKETS, submission(next, version()));

        await().atMost(PATIENCE).until(() -> !triaged(next).isEmpty());
        await().atMost(PATIENCE)
                .until(() -> kafka.read(Topics.deadLetter(Topics.TICKETS, "triage")).stream()
                        .anyMatch(letter -> poisoned.toString().equals(letter.key())));
        assertThat(triaged(poisoned)).isEmpty();
    }

    @Test
    void previewsADecisionWithItsRules() {
        as("agent")
                .body(preview())
                .post("/v1/triage/preview")
                .then()
                .statusCode(200)
                .body("policy", equalTo("sophos"))
                .body("policyVersion", equalTo(version()))
                .body("severity", equalTo("3"))
                .body("level", equalTo("L2"))
                .body("queue", equalTo("priority"))
                .body("rules", hasItem("e-mail waits for the phone"));
    }

    @Test
    void previewsWhoAnswersAtNight() {
        var atNight = new HashMap<>(preview());
        atNight.put("submittedAt", "2026-11-24T22:00:00+09:00");
        as("agent")
                .body(atNight)
                .post("/v1/triage/preview")
                .then()
                .statusCode(200)
                .body("queue", equalTo("priority-japanese-next-morning"));
    }

    @Test
    void previewsTheWordsThatMatchedAndWhatIsMissing() {
        as("agent")
                .body(Map.of(
                        "policy", "pentio",
                        "plan", "standard",
                        "channel", "web",
                        "region", "JP",
                        "subject", "サービスが停止しています",
                        "description", "全社員が利用できません。"))
                .post("/v1/triage/preview")
                .then()
                .statusCode(200)
                .body("severity", equalTo("urgent"))
                .body("coverage", equalTo("covered"))
                .body("words", hasItem("サービスが停止"))
                .body("missing", hasItem("the exact error text"));
    }

    /** K14. */
    @Test
    void previewsTheQueueOfAMailByTheMailboxItWasSentTo() {
        as("agent")
                .body(Map.of(
                        "policy", "keeper",
                        "plan", "business",
                        "channel", "email",
                        "region", "US",
                        "mailbox", "security@keeper.example",
                        "subject", "hello"))
                .post("/v1/triage/preview")
                .then()
                .statusCode(200)
                .body("queue", equalTo("security"))
                .body("rules", hasItem("mail to the security mailbox"));
    }

    @Test
    void namesEveryWrongFieldOfAPreview() {
        as("operator")
                .body(Map.of("policy", "sophos", "plan", "golden", "channel", "pigeon", "region", "JP"))
                .post("/v1/triage/preview")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("violations.field", equalTo(List.of("plan", "channel")));
        as("agent")
                .body(Map.of("policy", "acme"))
                .post("/v1/triage/preview")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("policy"));
    }

    @Test
    void previewsForStaffOnly() {
        given().contentType("application/json")
                .body(preview())
                .post("/v1/triage/preview")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .auth()
                .oauth2(infrastructure.token("customer", "acme-platinum"))
                .body(preview())
                .post("/v1/triage/preview")
                .then()
                .statusCode(403);
    }

    private static Map<String, String> preview() {
        return Map.of(
                "policy", "sophos",
                "plan", "premium",
                "submittedAt", "2026-11-24T10:00:00+09:00",
                "channel", "email",
                "region", "JP",
                "language", "ja",
                "severity", "critical",
                "subject", "停止",
                "description", "停止しました");
    }

    private RequestSpecification as(String role) {
        return given().contentType("application/json").auth().oauth2(infrastructure.token(role, null));
    }

    private EventEnvelope submission(UUID ticket, String version) {
        return Tickets.envelope(
                ticket, clock.now(), version, Tickets.submitted(clock.now(), "platinum", "web", "critical"));
    }

    private String version() {
        return policies.find("sophos").orElseThrow().version();
    }

    private List<ConsumerRecord<String, byte[]>> triaged(UUID ticket) {
        return kafka.read(Topics.TICKETS).stream()
                .filter(record -> ticket.toString().equals(record.key()))
                .filter(record -> "ticket.triaged".equals(TestKafka.header(record, EventHeaders.TYPE)))
                .toList();
    }
}
