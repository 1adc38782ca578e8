package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.tierline.events.Actor;
import io.tierline.events.EscalationEvent.CreditEarned;
import io.tierline.events.EscalationEvent.Deadline;
import io.tierline.events.EscalationEvent.DeadlinesSet;
import io.tierline.events.EscalationEvent.Escalated;
import io.tierline.events.EventEnvelope;
import io.tierline.events.EventIds;
import io.tierline.events.NotificationEvent.AlertAcknowledged;
import io.tierline.events.NotificationEvent.NotificationSent;
import io.tierline.events.TicketEvent;
import io.tierline.events.Topics;
import io.tierline.events.TriageEvent.Triaged;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.intake.testing.TicketBodies;
import io.tierline.kit.testing.TestKafka;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the other services say is seen in view, timeline and stream. */
@QuarkusTest
class ViewConsumerIT extends IntakeTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant DUE = AT.minusSeconds(1);
    private static final UUID ESCALATION = UUID.fromString("01931b2e-7000-7000-8000-00000000000e");

    @SuppressWarnings("NullAway.Init") // opened before each test
    private TestKafka kafka;

    private String reference = "";
    private String id = "";

    @BeforeEach
    void submit() {
        kafka = new TestKafka(
                Objects.requireNonNull(infrastructure.environment("intake").get("TIERLINE_KAFKA_BOOTSTRAP")));
        Response answer = customer(PLATINUM).body(TicketBodies.valid()).post("/v1/tickets");
        reference = answer.path("reference");
        id = answer.path("id");
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void showsWhatTheOthersDecided() {
        say("triage", 1, null, new Triaged("critical", "L2", "tokyo", "priority", List.of("claimed-severity")));
        var deadline = new Deadline("first-response", AT.plusSeconds(3600), "running");
        say("escalation", 1, null, new DeadlinesSet("critical", 1, "L2", 1, List.of(deadline)));
        say("escalation", 2, DUE, new Escalated(ESCALATION, "support-manager", "critical: 2 h (S8)"));
        say(
                "notification",
                1,
                null,
                new NotificationSent(ESCALATION, "email", "escalated", "support-manager", "manager-1", 1, ESCALATION));
        say("notification", 2, null, new AlertAcknowledged(ESCALATION, "manager-1", "phone"));
        Awaitility.await()
                .untilAsserted(() -> agent().get("/v1/tickets/" + reference)
                        .then()
                        .body("severity", equalTo("critical"))
                        .body("rank", equalTo(1))
                        .body("level", equalTo("L2"))
                        .body("site", equalTo("tokyo"))
                        .body("queue", equalTo("priority"))
                        .body("deadlines.target", contains("first-response"))
                        .body("deadlines[0].dueAt", equalTo("2026-11-24T02:00:00Z"))
                        .body("escalations", hasSize(1))
                        .body("escalations[0].dueAt", equalTo(DUE.toString()))
                        .body("escalations[0].paging", equalTo("acknowledged"))
                        .body("escalations[0].acknowledgedBy", equalTo("manager-1"))
                        .body("escalations[0].acknowledgedVia", equalTo("phone"))
                        .body("notifications", hasSize(1))
                        .header("ETag", equalTo("\"1\"")));
        acceptsAnAcknowledgementOfTheEscalation();
        showsTheTimeline();
    }

    @Test
    void showsTheCreditThatALateResponseEarned() {
        say("escalation", 1, DUE, new CreditEarned("first-response", Duration.ofMinutes(125), "late (S16)"));
        Awaitility.await()
                .untilAsserted(() -> agent().get("/v1/tickets/" + reference)
                        .then()
                        .body("credits[0].target", equalTo("first-response"))
                        .body("credits[0].late", equalTo("PT2H5M"))
                        .body("credits[0].at", equalTo(DUE.toString())));
        agent().get("/v1/tickets/" + reference + "/timeline")
                .then()
                .body("entries.find { it.type == 'ticket.credit-earned' }.detail.late", equalTo("PT2H5M"));
    }

    @Test
    void showsHowLongItTookToReachAnEngineer() {
        say("triage", 1, null, new Triaged("critical", "L2", "tokyo", "priority", List.of("claimed-severity")));
        agent().body(Map.of("kind", "response", "text", "調査します。"))
                .post("/v1/tickets/" + reference + "/messages")
                .then()
                .statusCode(201);
        Awaitility.await()
                .untilAsserted(() -> agent().get("/v1/tickets/" + reference)
                        .then()
                        .body("reached.goal", equalTo("PT1H"))
                        .body("reached.took", startsWith("PT")));
    }

    private void acceptsAnAcknowledgementOfTheEscalation() {
        agent().post("/v1/tickets/" + reference + "/escalations/" + ESCALATION + "/acknowledgement")
                .then()
                .statusCode(202)
                .body("fact.escalationId", equalTo(ESCALATION.toString()));
    }

    private void showsTheTimeline() {
        List<String> types = agent().get("/v1/tickets/" + reference + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .path("entries.type");
        assertThat(types)
                .containsExactlyInAnyOrder(
                        "ticket.submitted",
                        "ticket.triaged",
                        "ticket.deadlines-set",
                        "ticket.escalated",
                        "ticket.notification-sent",
                        "ticket.alert-acknowledged",
                        "ticket.escalation-acknowledged");
    }

    @Test
    void takesARepeatedEventOnce() throws Exception {
        EventEnvelope event = envelope("escalation", 1, DUE, new Escalated(ESCALATION, "executive", "because"));
        kafka.send(Topics.TICKETS, event);
        kafka.send(Topics.TICKETS, event);
        say("escalation", 2, null, new DeadlinesSet("critical", 1, "L2", 1, List.of()));
        Awaitility.await()
                .untilAsserted(
                        () -> agent().get("/v1/tickets/" + reference).then().body("severity", equalTo("critical")));
        assertThat(database()
                        .texts("select type from intake.ticket_event where ticket_id = ?::uuid order by position", id))
                .containsExactly("ticket.escalated", "ticket.deadlines-set");
    }

    @Test
    void putsAnEventOfAnUnknownTicketAside() {
        UUID nobody = UUID.fromString("01931b2e-7000-7000-8000-0000000000ff");
        EventEnvelope event = envelope("escalation", 1, null, new DeadlinesSet("critical", 1, "L2", 1, List.of()));
        kafka.send(Topics.TICKETS, about(nobody, event));
        say("triage", 1, null, new Triaged("3", "L2", null, "priority", List.of()));
        Awaitility.await()
                .untilAsserted(
                        () -> agent().get("/v1/tickets/" + reference).then().body("severity", equalTo("3")));
        Awaitility.await()
                .untilAsserted(() -> assertThat(kafka.read(Topics.deadLetter(Topics.TICKETS, "intake")))
                        .extracting(record -> record.key())
                        .contains(nobody.toString()));
    }

    @Test
    void streamsTheTimelineAsItGrows() throws Exception {
        String token = infrastructure.token("customer", PLATINUM);
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/v1/tickets/" + reference + "/events");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            say("triage", 1, null, new Triaged("3", "L2", null, "priority", List.of()));
            try (Stream<String> lines = answer.body()) {
                assertThat(lines.filter(line -> line.startsWith("event:")).limit(2))
                        .map(line -> line.substring("event:".length()).strip())
                        .containsExactly("ticket.submitted", "ticket.triaged");
            }
            client.shutdownNow();
        }
    }

    @Test
    void doesNotStreamAnotherCustomersTicket() {
        assertThat(customer(STANDARD)
                        .get("/v1/tickets/" + reference + "/events")
                        .statusCode())
                .isEqualTo(404);
    }

    private void say(String source, long sequence, @Nullable Instant dueAt, TicketEvent event) {
        kafka.send(Topics.TICKETS, envelope(source, sequence, dueAt, event));
    }

    private EventEnvelope envelope(String source, long sequence, @Nullable Instant dueAt, TicketEvent event) {
        return new EventEnvelope(
                EventIds.next(AT),
                source,
                AT,
                reference,
                UUID.fromString(id),
                "default",
                sequence,
                Actor.service(source),
                null,
                null,
                dueAt,
                null,
                event);
    }

    private static EventEnvelope about(UUID ticketId, EventEnvelope event) {
        return new EventEnvelope(
                event.id(),
                event.source(),
                event.time(),
                "TL-0",
                ticketId,
                event.tenant(),
                event.sequence(),
                event.actor(),
                null,
                null,
                null,
                null,
                event.event());
    }
}
