package io.tierline.escalation.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tierline.escalation.testing.Facts;
import io.tierline.escalation.testing.Sophos;
import io.tierline.events.EscalationEvent.StoodDown;
import io.tierline.events.IntakeEvent;
import io.tierline.kit.database.WorkerTransactions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a draft would have changed for tickets that lived through the service. */
@QuarkusTest
class BacktestsIT extends EscalationScene {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    WorkerTransactions transactions;

    @Test
    void tellsWhatADraftWouldHaveChanged() {
        Instant at = Instant.parse("2025-03-03T01:00:00Z");
        UUID slow = resolved(at, Duration.ofHours(10));
        UUID quick = resolved(at.plusSeconds(60), Duration.ofHours(1));
        Database database = new Database(infrastructure.shared());
        Object before = everything(database);

        List<JsonNode> lines =
                lines(run("agent", request(at, at.plusSeconds(61), Sophos.draft("after 8h", "after 9h"))));

        assertThat(lines)
                .extracting(line -> line.path("kind").asText())
                .containsExactly("ticket", "progress", "progress", "summary");
        assertThat(lines.getFirst()).isEqualTo(read("""
                        {"kind":"ticket","reference":"%s","ticketId":"%s","changes":[
                          {"change":"later","event":"escalated","detail":"executive","span":1,
                           "before":"2025-03-03T09:00:00Z","after":"2025-03-03T10:00:00Z",
                           "told":["executive","representative","sales-manager","tam"],"called":["executive"]}]}""".formatted(reference(slow), slow)));
        assertThat(lines.get(1)).isEqualTo(read("""
                {"kind":"progress","tickets":2,"of":2}"""));
        JsonNode summary = lines.getLast();
        assertThat(summary.path("tickets").asInt()).isEqualTo(2);
        assertThat(summary.path("changed").asInt()).isEqualTo(1);
        assertThat(summary.path("escalations")).isEqualTo(read("""
                {"before":2,"after":2,"more":0,"fewer":0,"earlier":0,"later":1}"""));
        assertThat(summary.path("told")).contains(read("""
                {"role":"executive","by":"phone","before":1,"after":1}"""));
        assertThat(everything(database)).isEqualTo(before);
        assertThat(heard(quick, StoodDown.class)).hasSize(1);
    }

    @Test
    void playsTheTicketsOfTheCallersTenantOnly() {
        Instant from = Instant.parse("2024-03-01T00:00:00Z");
        var policy = policies.find("sophos").orElseThrow();
        var own = new PastTickets(policy, "default", from, Duration.ofMinutes(1));
        var others = new PastTickets(policy, "other", from, Duration.ofMinutes(1));
        own.store(3, transactions);
        others.store(5, transactions);
        List<JsonNode> lines = lines(run("operator", request(from, from.plus(Duration.ofDays(1)), Sophos.TEXT)));
        assertThat(lines.getLast().path("tickets").asInt()).isEqualTo(3);
        assertThat(lines.getLast().path("changed").asInt()).isZero();
        Stream.of(own, others).forEach(past -> past.forget(new Database(infrastructure.shared())));
    }

    @Test
    void saysWhichTicketsItCouldNotPlay() {
        Instant at = Instant.parse("2025-04-07T01:00:00Z");
        UUID ticket = resolved(at, Duration.ofHours(3));
        String without = Sophos.draft("  platinum:\n", "  diamond:\n").replace("platinum]", "diamond]");
        List<JsonNode> lines = lines(run("agent", request(at, at.plusSeconds(1), without)));
        assertThat(lines.getFirst().path("kind").asText()).isEqualTo("not-played");
        assertThat(lines.getFirst().path("reference").asText()).isEqualTo(reference(ticket));
        assertThat(lines.getFirst().path("reason").asText()).contains("no plan platinum");
        assertThat(lines.getLast().path("notPlayed").asInt()).isEqualTo(1);
    }

    @Test
    void namesTheLineOfTheDraftThatIsWrong() {
        String misspelt = Sophos.draft("executive: after 8h", "executive: after eight");
        long line =
                misspelt.substring(0, misspelt.indexOf("after eight")).lines().count();
        refuses("draft", "line " + line + ": ", "after eight", request -> request.put("draft", misspelt));
        refuses("draft", "line 1", "", request -> request.put("draft", "policy: [sophos"));
        refuses(
                "draft",
                "policy must be one of",
                "sophos",
                request -> request.put("draft", Sophos.draft("policy: sophos", "policy: acme")));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        refuses("from", "is required", "", request -> request.remove("from"));
        refuses("until", "after from", "", request -> request.put("until", "2020-01-01T00:00:00Z"));
        refuses("draft", "is required", "", request -> request.remove("draft"));
        refuses("until", "must lie in the years", "9999", request -> request.put("until", "+12026-01-01T00:00:00Z"));
        refuses("from", "must be an instant", "2026-", request -> request.put("from", "yesterday"));
        refuses("colour", "is unknown", "draft", request -> request.put("colour", "blue"));
    }

    @Test
    void isForStaff() {
        String request = request(Instant.EPOCH, clock.now(), Sophos.TEXT).toString();
        given().contentType("application/json")
                .body(request)
                .post("/v1/backtests")
                .then()
                .statusCode(401);
        as("customer", "acme-platinum")
                .body(request)
                .post("/v1/backtests")
                .then()
                .statusCode(403);
    }

    /** All that the service keeps, and whether any of it was written again. */
    private static Object everything(Database database) {
        return database.ask("""
                select (select string_agg(ticket_id || ' ' || xmin, ',' order by ticket_id) from ticket_clock)
                       || (select count(*) from clock_fact) || (select count(*) from clock_opening)
                       || (select count(*) from inbox)""");
    }

    /** A critical Platinum ticket that was answered at once and is resolved; all of it past when its clocks start. */
    private UUID resolved(Instant at, Duration after) {
        UUID ticket = UUID.randomUUID();
        say(ticket, Facts.submitted(at, "platinum", "web", "critical"));
        say(ticket, Facts.message(at.plusSeconds(600), "response"));
        say(ticket, new IntakeEvent.StatusChanged(at.plus(after), "open", "resolved"));
        say(ticket, Facts.triaged("critical", "L2"));
        eventually(() -> assertThat(heard(ticket, StoodDown.class)).hasSize(1));
        return ticket;
    }

    private Response run(String role, ObjectNode request) {
        return as(role).body(request.toString()).post("/v1/backtests");
    }

    private interface Spoiling {
        Object spoil(ObjectNode request);
    }

    private void refuses(String field, String words, String others, Spoiling spoiling) {
        ObjectNode request = request(Instant.parse("2025-01-01T00:00:00Z"), clock.now(), Sophos.TEXT);
        spoiling.spoil(request);
        run("agent", request)
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("violations.field", hasItem(field))
                .body("violations.message", hasItem(allOf(containsString(words), containsString(others))));
    }

    private static ObjectNode request(Instant from, Instant until, String draft) {
        return JSON.createObjectNode()
                .put("from", from.toString())
                .put("until", until.toString())
                .put("draft", draft);
    }

    private static List<JsonNode> lines(Response response) {
        String body = response.then()
                .statusCode(200)
                .contentType(containsString("application/x-ndjson"))
                .extract()
                .asString();
        return body.lines().map(BacktestsIT::read).toList();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
