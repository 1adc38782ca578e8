package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tierline.events.EventHeaders;
import io.tierline.events.Topics;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.intake.testing.TicketBodies;
import io.tierline.kit.testing.TestKafka;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmittingTicketIT extends IntakeTest {
    @Test
    void answers201WithWhereTheTicketIsAndItsVersion() {
        customer(PLATINUM)
                .body(TicketBodies.valid())
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .contentType(startsWith("application/json"))
                .header("Location", matchesPattern("http://.*/v1/tickets/TL-\\d+"))
                .header("ETag", equalTo("\"1\""))
                .body("reference", matchesPattern("TL-\\d+"))
                .body("status", equalTo("open"))
                .body("customer", equalTo(PLATINUM))
                .body("policy", equalTo("sophos"))
                .body("policyVersion", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void showsTheTicketAtOnceWithWhatWasLeftOutFilledIn() {
        String reference = newTicket();
        customer(PLATINUM)
                .get("/v1/tickets/" + reference)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("claimedSeverity", equalTo("critical"))
                .body("severity", nullValue())
                .body("plan", equalTo("platinum"))
                .body("contract", equalTo("C-2026-17"))
                .body("region", equalTo("JP"))
                .body("language", equalTo("ja"))
                .body("requester.email", equalTo("hanako@acme.example"))
                .body("deadlines", hasSize(0))
                .body("escalations", hasSize(0))
                .body("links.timeline", equalTo("/v1/tickets/" + reference + "/timeline"));
    }

    @Test
    void keepsTheMailboxThatAMailWasSentTo() {
        var mail = TicketBodies.with("channel", "email");
        mail.put("mailbox", "support@sophos.example");
        String reference = customer(PLATINUM)
                .body(mail)
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");

        customer(PLATINUM)
                .get("/v1/tickets/" + reference)
                .then()
                .body("channel", equalTo("email"))
                .body("mailbox", equalTo("support@sophos.example"));
    }

    @Test
    void publishesTheSnapshotUnderTheTicketsKey() throws Exception {
        Response answer = customer(PLATINUM).body(TicketBodies.valid()).post("/v1/tickets");
        String id = answer.then().statusCode(201).extract().path("id");
        try (var kafka = new TestKafka(
                Objects.requireNonNull(infrastructure.environment("intake").get("TIERLINE_KAFKA_BOOTSTRAP")))) {
            Awaitility.await()
                    .untilAsserted(() -> assertThat(kafka.read(Topics.TICKETS))
                            .filteredOn(record -> id.equals(record.key()))
                            .singleElement()
                            .satisfies(record -> {
                                assertThat(TestKafka.header(record, EventHeaders.TYPE))
                                        .isEqualTo("ticket.submitted");
                                assertThat(TestKafka.header(record, EventHeaders.SEQUENCE))
                                        .isEqualTo("1");
                                assertThat(TestKafka.header(record, EventHeaders.SUBJECT))
                                        .isEqualTo(answer.path("reference"));
                                assertThat(TestKafka.header(record, EventHeaders.POLICY_VERSION))
                                        .isEqualTo(answer.path("policyVersion"));
                                assertThat(TestKafka.header(record, EventHeaders.ACTOR_KIND))
                                        .isEqualTo("customer");
                                assertThat(TestKafka.header(record, EventHeaders.TRACEPARENT))
                                        .isNull();
                            }));
        }
    }

    @Test
    void carriesTheTraceOfTheRequestOn() throws Exception {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        Response answer = customer(PLATINUM)
                .header("traceparent", trace)
                .body(TicketBodies.valid())
                .post("/v1/tickets");
        String id = answer.then().statusCode(201).extract().path("id");
        customer(PLATINUM)
                .header("traceparent", trace + "-broken")
                .body(Map.of("kind", "customer-reply", "text", "7"))
                .post("/v1/tickets/" + answer.path("reference") + "/messages")
                .then()
                .statusCode(201);
        try (var kafka = new TestKafka(
                Objects.requireNonNull(infrastructure.environment("intake").get("TIERLINE_KAFKA_BOOTSTRAP")))) {
            Awaitility.await()
                    .untilAsserted(() -> assertThat(kafka.read(Topics.TICKETS))
                            .filteredOn(record -> id.equals(record.key()))
                            .map(record -> TestKafka.header(record, EventHeaders.TRACEPARENT))
                            .containsExactly(trace, null));
        }
    }

    @Test
    void anAgentSubmitsForACustomer() {
        agent().body(TicketBodies.with("customer", STANDARD))
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .body("customer", equalTo(STANDARD));
    }

    @Test
    void countsAcceptedTickets() {
        newTicket();
        assertThat(customer(PLATINUM).get("/q/metrics").asString())
                .containsPattern("tierline_tickets_accepted_total\\{.*policy=\"sophos\".*} [1-9]");
    }
}
