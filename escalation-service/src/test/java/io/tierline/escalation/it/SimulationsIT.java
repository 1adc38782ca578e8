package io.tierline.escalation.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of the policy engine, over HTTP. */
@QuarkusTest
class SimulationsIT extends EscalationScene {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> LEFT_OUT = Set.of("deadline-nearing", "credit-earned");

    /** The worked cases of all five programmes. */
    static List<ObjectNode> workedCases() throws IOException {
        Path file = Path.of(
                Objects.requireNonNull(System.getProperty("tierline.root")),
                "support-policy/src/test/resources/conformance.jsonl");
        List<ObjectNode> cases = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(SimulationsIT::read)
                .toList();
        assertThat(cases).hasSize(26);
        return cases;
    }

    @ParameterizedTest
    @MethodSource("workedCases")
    void givesExactlyTheExpectedTimeline(ObjectNode known) {
        ObjectNode request = known.deepCopy().without(List.of("id", "facts", "expected"));
        String answer = as("agent")
                .body(request.toString())
                .post("/v1/simulations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(entries(read(answer).path("timeline")))
                .as(known.path("id").asText())
                .isEqualTo(entries(known.path("expected")));
    }

    /** As triage does live: urgent by its text (K8), and so at the second level at once. */
    @Test
    void decidesByTheTextWhenNobodyClaimsASeverity() {
        ObjectNode request = valid();
        request.put("policy", "keeper").put("plan", "business").set("timeline", JSON.createArrayNode());
        ObjectNode ticket = (ObjectNode) request.path("ticket");
        ticket.putNull("severity").put("subject", "ログインできない").put("description", "サービスが停止しています。");
        as("agent")
                .body(request.toString())
                .post("/v1/simulations")
                .then()
                .statusCode(200)
                .body("triage.severity", equalTo("urgent"))
                .body("triage.level", equalTo("L2"))
                .body("triage.coverage", equalTo("covered"))
                .body("triage.rules", hasItem("judged urgent"))
                .body("triage.words", hasItem("サービスが停止"));
    }

    @Test
    void tellsTriageDeadlinesAndReasons() {
        as("agent")
                .body(valid().toString())
                .post("/v1/simulations")
                .then()
                .statusCode(200)
                .body("triage.severity", equalTo("critical"))
                .body("triage.level", equalTo("L2"))
                .body("deadlines.target", hasItems("first-response", "support-manager", "executive"))
                .body("timeline.because", hasItem(containsString("S1")));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        refuses("policy", request -> request.put("policy", "acme"));
        refuses("plan", request -> request.put("plan", "golden"));
        refuses("until", request -> request.remove("until"));
        refuses("ticket.severity", request -> ticket(request).put("severity", "terrible"));
        refuses("ticket.channel", request -> ticket(request).put("channel", "pigeon"));
        refuses("ticket.region", request -> ticket(request).remove("region"));
        refuses("timeline[0].event", request -> event(request).put("event", "agent-sneezed"));
        refuses("timeline[0].to", request -> event(request).put("event", "severity-changed"));
        refuses("colour", request -> request.put("colour", "blue"));
        refuses("ticket.colour", request -> ticket(request).put("colour", "blue"));
    }

    @Test
    void isForThoseWithAToken() {
        given().contentType("application/json")
                .body(valid().toString())
                .post("/v1/simulations")
                .then()
                .statusCode(401);
    }

    private void refuses(String field, Consumer<ObjectNode> spoil) {
        ObjectNode request = valid();
        spoil.accept(request);
        as("agent")
                .body(request.toString())
                .post("/v1/simulations")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("violations.field", hasItem(field));
    }

    private static ObjectNode valid() {
        return read("""
                {"policy":"sophos","plan":"platinum","until":"2026-11-24T19:00:00+09:00",
                 "ticket":{"submittedAt":"2026-11-24T10:00:00+09:00","severity":"critical","channel":"web","region":"JP",
                           "language":"ja","level":null,"subject":"停止","description":"停止しました"},
                 "calendar":{"zone":"Europe/London","country":"GB"},
                 "timeline":[{"at":"2026-11-24T10:40:00+09:00","event":"agent-responded"}]}""");
    }

    private static ObjectNode ticket(ObjectNode request) {
        return (ObjectNode) request.path("ticket");
    }

    private static ObjectNode event(ObjectNode request) {
        return (ObjectNode) request.path("timeline").path(0);
    }

    private static List<String> entries(JsonNode timeline) {
        return StreamSupport.stream(timeline.spliterator(), false)
                .filter(entry -> !LEFT_OUT.contains(entry.path("kind").asText()))
                .map(entry -> String.join(
                        " ",
                        entry.path("at").asText(),
                        entry.path("kind").asText(),
                        entry.path("detail").asText()))
                .toList();
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
