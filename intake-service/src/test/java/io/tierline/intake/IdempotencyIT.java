package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.intake.testing.TicketBodies;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyIT extends IntakeTest {
    private static final int TWINS = 8;

    @Test
    void answersARepeatWithTheVerySame() throws SQLException {
        String key = UUID.randomUUID().toString();
        Response first = submit(key, TicketBodies.valid());
        String stored = database().counts();
        Response repeat = submit(key, TicketBodies.valid());
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(repeat.statusCode()).isEqualTo(201);
        assertThat(repeat.asString()).isEqualTo(first.asString());
        assertThat(repeat.header("Location")).isEqualTo(first.header("Location"));
        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(database().counts()).isEqualTo(stored);
    }

    @Test
    void makesOneTicketOfConcurrentTwins() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Callable<String>> requests = new ArrayList<>();
        for (int i = 0; i < TWINS; i++) {
            requests.add(() -> submit(key, TicketBodies.valid())
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("reference"));
        }
        List<String> references = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(TWINS)) {
            for (Future<String> answer : executor.invokeAll(requests)) {
                references.add(answer.get());
            }
        }
        assertThat(references).hasSize(TWINS).containsOnly(references.getFirst());
        assertThat(database().texts("select key from intake.idempotency_key where key = ?", key))
                .hasSize(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() throws SQLException {
        String key = UUID.randomUUID().toString();
        submit(key, TicketBodies.valid());
        String stored = database().counts();
        Response other = submit(key, TicketBodies.with("subject", "another"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.contentType()).startsWith("application/problem+json");
        assertThat(database().counts()).isEqualTo(stored);
    }

    @Test
    void keepsTheKeysOfOneCallerFromAnother() {
        String key = UUID.randomUUID().toString();
        String first = submit(key, TicketBodies.valid()).path("reference");
        String other = customer(STANDARD)
                .header("Idempotency-Key", key)
                .body(TicketBodies.valid())
                .post("/v1/tickets")
                .path("reference");
        assertThat(other).isNotNull().isNotEqualTo(first);
    }

    @Test
    void keepsTheKeysOfOneCallerForTwoCustomersApart() throws Exception {
        String key = UUID.randomUUID().toString();
        Instant later = Instant.now().plusSeconds(60);
        List<String> customers = new ArrayList<>();
        for (String customer : List.of(PLATINUM, STANDARD)) {
            customers.add(as(token("consultant", customer, later))
                    .header("Idempotency-Key", key)
                    .body(TicketBodies.valid())
                    .post("/v1/tickets")
                    .path("customer"));
        }
        assertThat(customers).containsExactly(PLATINUM, STANDARD);
    }

    @Test
    void doesNotKeepARefusal() {
        String key = UUID.randomUUID().toString();
        assertThat(submit(key, TicketBodies.with("severity", "terrible")).statusCode())
                .isEqualTo(400);
        assertThat(submit(key, TicketBodies.valid()).statusCode()).isEqualTo(201);
    }

    @Test
    void recordsAMessageOnce() throws SQLException {
        String reference = newTicket();
        String key = UUID.randomUUID().toString();
        Response first = reply(reference, key);
        Response repeat = reply(reference, key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(repeat.asString()).isEqualTo(first.asString());
        assertThat(database()
                        .texts(
                                "select type from intake.ticket_fact join intake.ticket on id = ticket_id where reference = ?",
                                reference))
                .hasSize(2);
    }

    private Response reply(String reference, String key) {
        return customer(PLATINUM)
                .header("Idempotency-Key", key)
                .body(Map.of("kind", "customer-reply", "text", "まだ停止しています。"))
                .post("/v1/tickets/" + reference + "/messages");
    }

    private Response submit(String key, Map<String, Object> body) {
        return customer(PLATINUM).header("Idempotency-Key", key).body(body).post("/v1/tickets");
    }
}
