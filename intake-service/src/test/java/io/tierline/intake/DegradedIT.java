package io.tierline.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.intake.testing.TicketBodies;
import io.tierline.intake.ticket.application.AdmissionLimit;
import io.tierline.kit.outbox.OutboxDepth;
import io.tierline.kit.rest.Refusal;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When more waits for the broker than may, of tickets and facts only acknowledgements are taken; everything is still read. */
@QuarkusTest
@TestProfile(DegradedIT.NothingMayWait.class)
class DegradedIT extends IntakeTest {
    /** Even an empty outbox is fuller than this. */
    public static class NothingMayWait implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tierline.outbox.limit", "-1");
        }
    }

    @Inject
    OutboxDepth depth;

    @ParameterizedTest
    @CsvSource({
        "messages, '{\"kind\":\"response\",\"text\":\"調査します。\"}'",
        "status, '{\"to\":\"resolved\"}'",
        "severity, '{\"to\":\"2\"}'",
        "phone-confirmations, '{}'",
        "escalation-requests, '{}'"
    })
    void recordsNoFactAboutATicketThatIsThere(String what, String body) {
        String reference = newTicketWhileLittleWaits();

        agent().body(body)
                .post("/v1/tickets/" + reference + "/" + what)
                .then()
                .statusCode(503)
                .contentType(startsWith("application/problem+json"))
                .header("Retry-After", equalTo("30"));

        agent().get("/v1/tickets/" + reference).then().statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void acknowledgesNevertheless() throws SQLException {
        String reference = newTicketWhileLittleWaits();
        UUID escalation = UUID.randomUUID();
        database().change("""
                insert into intake.ticket_event (ticket_id, event_id, tenant, customer, source, type, at,
                                                 actor_kind, actor_id, actor_channel, body)
                select id, gen_random_uuid(), tenant, customer, 'escalation', 'ticket.escalated', submitted_at,
                       'service', 'escalation', 'kafka', '{"escalationId": "%s"}'
                  from intake.ticket where reference = '%s'""".formatted(escalation, reference));

        agent().post("/v1/tickets/" + reference + "/escalations/" + escalation + "/acknowledgement")
                .then()
                .statusCode(202);
    }

    @Test
    void answersARepeatWithWhatItAnsweredBefore() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = TicketBodies.valid();
        String reference = whileLittleWaits(
                () -> submit(key, body).statusCode(201).extract().path("reference"));

        submit(key, body).statusCode(201).body("reference", equalTo(reference));
        submit(UUID.randomUUID().toString(), body).statusCode(503);
    }

    @Test
    void forbidsWhatIsForbiddenBeforeItSaysWhenToComeBack() {
        String reference = newTicketWhileLittleWaits();
        customer(PLATINUM)
                .body(Map.of("kind", "note", "text", "x"))
                .post("/v1/tickets/" + reference + "/messages")
                .then()
                .statusCode(403);
    }

    @Test
    void answers503WithWhenToComeBackAndStaysReady() {
        Awaitility.await()
                .untilAsserted(() -> customer(PLATINUM)
                        .body(TicketBodies.valid())
                        .post("/v1/tickets")
                        .then()
                        .statusCode(503)
                        .contentType(startsWith("application/problem+json"))
                        .header("Retry-After", equalTo("30")));
        customer(PLATINUM).get("/v1/tickets").then().statusCode(200);
        customer(PLATINUM).get("/q/health/ready").then().statusCode(200);
    }

    private ValidatableResponse submit(String key, Map<String, Object> body) {
        return customer(PLATINUM)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/tickets")
                .then();
    }

    private String newTicketWhileLittleWaits() {
        return whileLittleWaits(this::newTicket);
    }

    private String whileLittleWaits(Supplier<String> asking) {
        QuarkusMock.installMockForType(
                new AdmissionLimit(depth) {
                    @Override
                    public Optional<Refusal> refusal() {
                        return Optional.empty();
                    }
                },
                AdmissionLimit.class);
        String reference = asking.get();
        QuarkusMock.installMockForType(new AdmissionLimit(depth), AdmissionLimit.class);
        return reference;
    }
}
