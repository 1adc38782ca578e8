package io.tierline.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.testing.TestKafka;
import io.tierline.localstack.TestInfrastructure;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The REST interface and its refusals. */
@QuarkusTest
@WithTestResource(NotificationTestResource.class)
class InterfacesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    TierlineClock clock;

    @Inject
    PolicyCatalogue policies;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    private TestInfrastructure infrastructure;

    @Test
    void keepsStaffInCallingOrder() {
        as("operator").body(staff(2)).put("/v1/on-call/staff/it-second").then().statusCode(201);
        as("operator").body(staff(1)).put("/v1/on-call/staff/it-first").then().statusCode(201);
        as("operator").body(staff(1)).put("/v1/on-call/staff/it-first").then().statusCode(200);

        as("agent")
                .get("/v1/on-call/staff")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id.startsWith('it-') }.id", contains("it-first", "it-second"));
    }

    @Test
    void namesEveryWrongFieldOfAStaffMember() {
        as("operator")
                .body(Map.of(
                        "name", "x\ny",
                        "email", "nobody",
                        "phone", "03-1234",
                        "locale", "??",
                        "roles", List.of("king"),
                        "policy", "no-such",
                        "absences", List.of(Map.of("from", "today")),
                        "order", -1))
                .put("/v1/on-call/staff/it-bad")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body(
                        "violations.field",
                        containsInAnyOrder("name", "email", "phone", "locale", "policy", "roles", "absences", "order"));
        as("agent").get("/v1/on-call/staff").then().body("items.id", not(hasItem("it-bad")));
    }

    @Test
    void letsOnlyOperatorsChangeStaffAndOnlyStaffSeeAnything() {
        as("agent").body(staff(1)).put("/v1/on-call/staff/it-x").then().statusCode(403);
        given().contentType("application/json")
                .body(staff(1))
                .put("/v1/on-call/staff/it-x")
                .then()
                .statusCode(401);
        as("customer", "acme-platinum")
                .queryParam("ticket", "TL-1")
                .get("/v1/notifications")
                .then()
                .statusCode(403);
    }

    @Test
    void listsWhatWasDeliveredAboutATicketWithoutAddresses() {
        var ticket = Happenings.ofNewTicket(
                clock, policies.find("sophos").orElseThrow().version());
        send(OutgoingRecord.ticketEvent(ticket.submitted()));

        await().atMost(PATIENCE)
                .untilAsserted(() -> as("agent")
                        .queryParam("ticket", ticket.reference())
                        .get("/v1/notifications")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("items[0].state", equalTo("sent"))
                        .body("items[0].role", equalTo("requester"))
                        .body("items[0].tries", equalTo(1))
                        .body(not(containsString("@"))));
        as("agent").get("/v1/notifications").then().statusCode(400).body("violations.field", contains("ticket"));
        as("agent")
                .queryParam("ticket", "TL-no-such")
                .get("/v1/notifications")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void believesNobodyWhoDoesNotKnowThePhonesSecret() {
        String call = "/v1/voice/calls/" + UUID.randomUUID();
        String secret = Objects.requireNonNull(infrastructure.shared().get("TIERLINE_PHONE_SECRET"));
        Map<String, String> press = Map.of("key", "1");

        given().contentType("application/json").body(press).post(call).then().statusCode(401);
        phone(secret + "x").body(press).post(call).then().statusCode(401);
        phone(secret).body(press).post(call).then().statusCode(404);
        phone(secret).body(Map.of()).post(call).then().statusCode(400).body("violations.field", contains("key"));
        given().post("/v1/acknowledgements/forged").then().statusCode(404);
    }

    @Test
    void showsItsMeasures() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/q/metrics")
                        .then()
                        .statusCode(200)
                        .body(
                                containsString("tierline_alerts_open"),
                                containsString("tierline_delivery_latency_seconds")));
    }

    private static Map<String, Object> staff(int order) {
        return Map.of(
                "name", "佐藤 一郎",
                "email", "ichiro@sophos.example",
                "locale", "ja",
                "roles", List.of("tam"),
                "policy", "sophos",
                "order", order);
    }

    private void send(OutgoingRecord record) {
        try (var kafka = kafka()) {
            kafka.send(record);
        }
    }

    private TestKafka kafka() {
        return new TestKafka(Objects.requireNonNull(infrastructure.shared().get("TIERLINE_KAFKA_BOOTSTRAP")));
    }

    private static RequestSpecification phone(String secret) {
        return given().contentType("application/json").header("X-Tierline-Phone-Secret", secret);
    }

    private RequestSpecification as(String role) {
        return as(role, null);
    }

    private RequestSpecification as(String role, @Nullable String customer) {
        return given().contentType("application/json").auth().oauth2(infrastructure.token(role, customer));
    }
}
