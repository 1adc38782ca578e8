package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.intake.testing.TicketBodies;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody might send on purpose is refused by a problem, like any other mistake. */
@QuarkusTest
class HostileInputIT extends IntakeTest {
    private static final String BREAK = "a\r\nBcc: everybody@acme.example";

    @ParameterizedTest
    @ValueSource(strings = {"subject", "product", "category", "severity", "customer", "policy"})
    void takesNoLineBreakIntoAFieldOfOneLine(String field) {
        Response answer =
                customer(PLATINUM).body(TicketBodies.with(field, BREAK)).post("/v1/tickets");
        assertNames(answer, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u2028b", "a\u2029b", "a\u0085b"})
    void takesNothingForOneLineThatAReaderMightTakeForTwo(String name) {
        Map<String, Object> requester = TicketBodies.requester();
        requester.put("name", name);
        Response answer = customer(PLATINUM)
                .body(TicketBodies.with("requester", requester))
                .post("/v1/tickets");
        assertNames(answer, "requester.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanako@acme.example\n", "\"a\nb\"@acme.example"})
    void takesNoLineBreakIntoAnAddress(String address) {
        Response answer = customer(PLATINUM)
                .body(TicketBodies.with("cc", List.of(address)))
                .post("/v1/tickets");
        assertNames(answer, "cc[0]");
    }

    @Test
    void takesNoLineBreakIntoTheNameOfACustomerOrItsPeople() {
        Map<String, Object> body = new HashMap<>(
                Map.of("name", BREAK, "policy", "sophos", "plan", "premium", "zone", "Asia/Tokyo", "country", "JP"));
        body.put("language", "ja");
        body.put("tam", Map.of("name", BREAK, "email", "suzuki@vendor.example", "locale", "en"));
        Response answer = operator().body(body).put("/v1/customers/hostile");
        assertNames(answer, "name", "tam.name");
    }

    @Test
    void takesLinesWhereTheyBelong() {
        customer(PLATINUM)
                .body(TicketBodies.with("description", "one\r\n\ttwo"))
                .post("/v1/tickets")
                .then()
                .statusCode(201);
    }

    @Test
    void takesATextAsLongAsItMayBe() {
        customer(PLATINUM)
                .body(TicketBodies.with("description", "停".repeat(65_536)))
                .post("/v1/tickets")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/tickets/TL-%00",
                "/v1/tickets/TL-%00/timeline",
                "/v1/tickets/TL-%00/events",
                "/v1/tickets?severity=%00",
                "/v1/tickets?customer=a%00",
                "/v1/customers/%00"
            })
    void takesNoControlCharacterInAnAddress(String path) {
        Response answer = agent().urlEncodingEnabled(false).get(path);
        assertProblem(answer, 400);
    }

    static Stream<String> forged() {
        return Stream.of("\0", "ACME'; drop table ticket; --", "a".repeat(1_000))
                .map(text ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void takesNoCursorThatItNeverGave(String cursor) {
        assertNames(agent().get("/v1/customers?cursor=" + cursor), "cursor");
        assertNames(agent().get("/v1/tickets?cursor=" + cursor), "cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "99999999999", "many"})
    void takesNoPageThatIsTooLarge(String limit) {
        assertNames(agent().get("/v1/tickets?limit=" + limit), "limit");
        assertNames(agent().get("/v1/customers?limit=" + limit), "limit");
    }

    @Test
    void refusesABodyThatGrowsTooLargeWithoutSayingSo() throws Exception {
        byte[] body = ("{\"subject\":\"" + "x".repeat(300 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/v1/tickets");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + infrastructure.token("customer", PLATINUM))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void refusesABodyThatIsNestedTooDeep() {
        assertProblem(customer(PLATINUM).body("[".repeat(100_000)).post("/v1/tickets"), 400);
    }

    @Test
    void knowsATicketByItsReferenceOnly() {
        String reference = newTicket();
        assertProblem(agent().get("/v1/tickets/" + reference.replace("TL", "tl")), 404);
    }

    private static void assertNames(Response answer, String... fields) {
        assertProblem(answer, 400);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).contains(fields);
    }

    private static void assertProblem(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }
}
