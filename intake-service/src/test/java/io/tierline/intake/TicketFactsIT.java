package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.tierline.intake.testing.IntakeTest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What happens to a ticket is recorded, each fact once and in order. */
@QuarkusTest
class TicketFactsIT extends IntakeTest {
    @Test
    void aTicketLivesFromQuestionToClosing() {
        String reference = newTicket();
        record(agent(), reference, "messages", Map.of("kind", "response", "text", "調査します。"), 201, "open");
        record(agent(), reference, "messages", Map.of("kind", "question", "text", "版は?"), 201, "pending-customer");
        record(customer(PLATINUM), reference, "messages", Map.of("kind", "customer-reply", "text", "7"), 201, "open");
        record(agent(), reference, "status", Map.of("to", "resolved"), 200, "resolved");
        record(customer(PLATINUM), reference, "status", Map.of("to", "open"), 200, "open");
        record(agent(), reference, "status", Map.of("to", "closed"), 200, "closed");
        agent().get("/v1/tickets/" + reference)
                .then()
                .header("ETag", equalTo("\"7\""))
                .body("status", equalTo("closed"));
        List<String> at = agent().get("/v1/tickets/" + reference + "/timeline")
                .then()
                .body(
                        "entries.type",
                        contains(
                                "ticket.submitted",
                                "ticket.message-added",
                                "ticket.message-added",
                                "ticket.message-added",
                                "ticket.status-changed",
                                "ticket.status-changed",
                                "ticket.status-changed"))
                .body("entries[1].detail.kind", equalTo("response"))
                .body("entries[3].actor.kind", equalTo("customer"))
                .extract()
                .path("entries.at");
        assertThat(at).isSorted();
    }

    @Test
    void agentsRecordWhatHappenedBetweenThemAndTheCustomer() {
        String reference = newTicket();
        record(agent(), reference, "phone-confirmations", null, 201, "open");
        record(agent(), reference, "workarounds", null, 201, "open");
        record(agent(), reference, "high-agreements", Map.of(), 201, "open");
        record(agent(), reference, "severity", Map.of("to", "2"), 200, "open");
        record(agent(), reference, "level", Map.of("to", "L3"), 200, "open");
        record(agent(), reference, "scope", Map.of("inScope", false), 200, "open");
        record(customer(PLATINUM), reference, "escalation-requests", Map.of("reason", "no progress"), 202, "open");
        record(customer(PLATINUM), reference, "escalation-requests", null, 202, "open");
        agent().get("/v1/tickets/" + reference).then().body("inScope", equalTo(false));
        assertThat(agent().get("/v1/tickets/" + reference + "/timeline")
                        .jsonPath()
                        .getList("entries.type"))
                .containsExactly(
                        "ticket.submitted",
                        "ticket.phone-confirmed",
                        "ticket.workaround-offered",
                        "ticket.high-agreed",
                        "ticket.severity-changed",
                        "ticket.level-changed",
                        "ticket.scope-changed",
                        "ticket.escalation-requested",
                        "ticket.message-added",
                        "ticket.escalation-requested");
    }

    @Test
    void anAgentEscalatesByHandToWhomItNames() {
        String reference = newTicket();
        agent().body(Map.of("reason", "three customers are down", "to", "executive"))
                .post("/v1/tickets/" + reference + "/escalation-requests")
                .then()
                .statusCode(202)
                .header("ETag", equalTo("\"3\""))
                .body("fact.to", equalTo("executive"));
        customer(PLATINUM)
                .get("/v1/tickets/" + reference + "/timeline")
                .then()
                .body("entries[1].type", equalTo("ticket.escalation-requested"))
                .body("entries[1].actor.kind", equalTo("agent"))
                .body("entries[1].detail.to", equalTo("executive"));
    }

    @Test
    void keepsACustomersReasonAsItsNoteBesideARequestWithoutText() {
        String reference = newTicket();
        customer(PLATINUM)
                .body(Map.of("reason", "三日間進展がありません"))
                .post("/v1/tickets/" + reference + "/escalation-requests")
                .then()
                .statusCode(202)
                .header("ETag", equalTo("\"3\""))
                .body("type", equalTo("ticket.escalation-requested"))
                .body("fact.keySet()", containsInAnyOrder("occurredAt", "requestId"));
        customer(PLATINUM)
                .get("/v1/tickets/" + reference + "/timeline")
                .then()
                .body(
                        "entries.type",
                        contains("ticket.submitted", "ticket.escalation-requested", "ticket.message-added"))
                .body("entries[1].detail.reason", nullValue())
                .body("entries[2].detail.kind", equalTo("note"))
                .body("entries[2].detail.text", equalTo("三日間進展がありません"))
                .body("entries[2].actor.kind", equalTo("customer"));
    }

    @Test
    void keepsAnAgentsReasonBetweenColleagues() {
        String reference = newTicket();
        agent().body(Map.of("reason", "three customers are down", "to", "executive"))
                .post("/v1/tickets/" + reference + "/escalation-requests")
                .then()
                .statusCode(202);
        agent().get("/v1/tickets/" + reference + "/timeline")
                .then()
                .body("entries[2].detail.text", equalTo("three customers are down"));
        customer(PLATINUM)
                .get("/v1/tickets/" + reference + "/timeline")
                .then()
                .body("entries.type", contains("ticket.submitted", "ticket.escalation-requested"));
    }

    @Test
    void keepsNoReasonOfARequestThatIsRefusedNorOneThatSaysNothing() {
        String reference = newTicket();
        record(customer(PLATINUM), reference, "escalation-requests", Map.of("reason", "  "), 202, "open");
        record(agent(), reference, "status", Map.of("to", "resolved"), 200, "resolved");
        customer(PLATINUM)
                .body(Map.of("reason", "no progress"))
                .post("/v1/tickets/" + reference + "/escalation-requests")
                .then()
                .statusCode(409);
        agent().get("/v1/tickets/" + reference + "/timeline")
                .then()
                .body(
                        "entries.type",
                        contains("ticket.submitted", "ticket.escalation-requested", "ticket.status-changed"));
    }

    @Test
    void recordsWhenABackdatedCallHappenedButCountsItNow() {
        String reference = newTicket();
        Response answer = agent().body(
                        Map.of("kind", "response", "text", "phoned", "happenedAt", "2026-01-05T09:00:00+09:00"))
                .post("/v1/tickets/" + reference + "/messages");
        answer.then().statusCode(201).body("fact.happenedAt", equalTo("2026-01-05T00:00:00Z"));
        assertThat(answer.jsonPath().getString("occurredAt")).isGreaterThan("2026-01-06");
    }

    @Test
    void appliesAChangeToTheVersionThatTheClientKnows() {
        String reference = newTicket();
        String version = agent().get("/v1/tickets/" + reference).header("ETag");
        agent().header("If-Match", version)
                .body(Map.of("to", "resolved"))
                .post("/v1/tickets/" + reference + "/status")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        agent().header("If-Match", version)
                .body(Map.of("to", "open"))
                .post("/v1/tickets/" + reference + "/status")
                .then()
                .statusCode(412);
    }

    @Test
    void listsPageByPageNewestFirst() {
        List<String> made = List.of(newTicket(), newTicket(), newTicket());
        Response first = customer(PLATINUM).get("/v1/tickets?limit=2&status=open");
        assertThat(first.jsonPath().getList("items.reference", String.class)).containsExactly(made.get(2), made.get(1));
        Response second = customer(PLATINUM)
                .get("/v1/tickets?limit=2&cursor=" + first.jsonPath().getString("next"));
        assertThat(second.jsonPath().getList("items.reference", String.class)).startsWith(made.get(0));
        assertThat(customer(STANDARD).get("/v1/tickets").jsonPath().getList("items.customer", String.class))
                .isSubsetOf(List.of(STANDARD));
    }

    private void record(
            RequestSpecification client,
            String reference,
            String what,
            @Nullable Object body,
            int status,
            String after) {
        RequestSpecification request = body == null ? client : client.body(body);
        request.post("/v1/tickets/" + reference + "/" + what)
                .then()
                .statusCode(status)
                .body("status", equalTo(after))
                .body("reference", equalTo(reference));
    }
}
