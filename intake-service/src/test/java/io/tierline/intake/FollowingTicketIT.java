package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tierline.intake.testing.IntakeTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a stream of a ticket's timeline lasts, and where it begins. */
@QuarkusTest
class FollowingTicketIT extends IntakeTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private String reference = "";

    @BeforeEach
    void submit() {
        reference = newTicket();
    }

    @AfterEach
    void hangUp() {
        client.shutdownNow();
    }

    @Test
    void endsWhenItsTokenExpires() throws Exception {
        Instant expiry = Instant.now().plusSeconds(3);
        try (Stream<String> lines = follow(token("hanako", PLATINUM, expiry))) {
            assertThat(lines).contains("event:ticket.submitted");
        }
        assertThat(Duration.between(expiry, Instant.now())).isBetween(Duration.ofSeconds(-1), Duration.ofSeconds(10));
    }

    @Test
    void saysNowAndThenThatItIsStillThere() throws Exception {
        try (Stream<String> lines = follow(infrastructure.token("customer", PLATINUM))) {
            assertThat(lines.filter(line -> line.startsWith(":")).limit(2)).hasSize(2);
        }
    }

    @Test
    void goesOnAfterTheLastEventThatTheClientHas() throws Exception {
        String token = infrastructure.token("customer", PLATINUM);
        String last;
        try (Stream<String> lines = follow(token)) {
            last = lines.filter(line -> line.startsWith("id:")).findFirst().orElseThrow();
        }
        customer(PLATINUM)
                .body(Map.of("kind", "customer-reply", "text", "まだ停止しています。"))
                .post("/v1/tickets/" + reference + "/messages")
                .then()
                .statusCode(201);
        try (Stream<String> lines =
                follow(token, "Last-Event-ID", last.substring("id:".length()).strip())) {
            assertThat(lines.filter(line -> line.startsWith("event:")).findFirst())
                    .contains("event:ticket.message-added");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "99999999999999999999", "1 or 1=1"})
    void refusesALastEventThatIsNone(String last) {
        customer(PLATINUM)
                .header("Last-Event-ID", last)
                .get("/v1/tickets/" + reference + "/events")
                .then()
                .statusCode(400)
                .body("violations.field", contains("Last-Event-ID"));
    }

    private Stream<String> follow(String token, String... header) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/v1/tickets/" + reference + "/events");
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token);
        if (header.length > 0) {
            request.headers(header);
        }
        var answer = client.send(request.build(), BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
