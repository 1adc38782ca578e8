package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tierline.events.Topics;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.intake.testing.TicketBodies;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.testing.TestKafka;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new ticket is judged by the current version of its policy, an old one by its own. */
@QuarkusTest
class PolicyVersionsIT extends IntakeTest {
    @Inject
    PolicyCatalogue policies;

    @AfterEach
    void giveThePlanBack() throws SQLException {
        setPlan("platinum");
    }

    @Test
    void refusesATicketUnderAPlanThatThePolicyHasNoMore() throws SQLException {
        setPlan("gone");
        String before = database().counts();
        customer(PLATINUM)
                .body(TicketBodies.valid())
                .post("/v1/tickets")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations.field", contains("customer"))
                .body("violations[0].message", containsString("sophos has no plan gone"));
        assertThat(database().counts()).isEqualTo(before);
    }

    @Test
    void judgesASeverityByTheTicketsOwnVersion() throws SQLException {
        SupportPolicy own = publishedWithUrgentForCritical();
        String reference = newTicket();
        setVersion(reference, own.version());
        changeSeverity(reference, "critical")
                .then()
                .statusCode(400)
                .body("violations.field", contains("to"))
                .body("violations[0].message", containsString("it has urgent, 2, 3, 4"));
        changeSeverity(reference, "urgent").then().statusCode(200);
    }

    @Test
    void changesNoSeverityUnderAVersionThatNobodyKnows() throws SQLException {
        String reference = newTicket();
        setVersion(reference, "0".repeat(64));
        String before = database().counts();
        changeSeverity(reference, "critical")
                .then()
                .statusCode(503)
                .contentType(startsWith("application/problem+json"))
                .header("Retry-After", equalTo("10"));
        assertThat(database().counts()).isEqualTo(before);
        agent().body(Map.of("kind", "response", "text", "…"))
                .post("/v1/tickets/" + reference + "/messages")
                .then()
                .statusCode(201);
    }

    private SupportPolicy publishedWithUrgentForCritical() {
        String text = policies.find("sophos").orElseThrow().text().replace("critical", "urgent");
        SupportPolicy policy = PolicyLoader.load("urgent", text);
        try (var kafka = new TestKafka(
                Objects.requireNonNull(infrastructure.environment("intake").get("TIERLINE_KAFKA_BOOTSTRAP")))) {
            kafka.send(new OutgoingRecord(
                    Topics.POLICIES,
                    policy.name() + "@" + policy.version(),
                    Map.of(),
                    policy.text().getBytes(StandardCharsets.UTF_8)));
        }
        await().until(() -> policies.byVersion(policy.version()).isPresent());
        return policy;
    }

    private Response changeSeverity(String reference, String to) {
        return agent().body(Map.of("to", to)).post("/v1/tickets/" + reference + "/severity");
    }

    private void setPlan(String plan) throws SQLException {
        database().change("update intake.customer set plan = '%s' where id = '%s'".formatted(plan, PLATINUM));
    }

    private void setVersion(String reference, String version) throws SQLException {
        database()
                .change("update intake.ticket set policy_version = '%s' where reference = '%s'"
                        .formatted(version, reference));
    }
}
