package io.tierline.escalation.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tierline.events.Actor;
import io.tierline.events.EscalationEvent.DeadlineMissed;
import io.tierline.events.EscalationEvent.DeadlinesSet;
import io.tierline.events.EscalationEvent.Escalated;
import io.tierline.events.EscalationEvent.PolicyMigrated;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.Topics;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Open tickets are put under another version while everything goes on. */
@QuarkusTest
class MigrationIT extends EscalationScene {
    private static final String PLATINUM = "  platinum:\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void movesOpenTicketsAndReportsWhatChanged() throws IOException {
        Instant at = clock.now().minus(30, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MILLIS);
        UUID open = platinumCritical(at);
        UUID closed = platinumCritical(at);
        say(closed, new IntakeEvent.StatusChanged(clock.now(), "open", "closed"));
        eventually(() -> assertThat(heard(open, DeadlinesSet.class)).hasSize(1));
        eventually(() -> assertThat(heard(closed, DeadlinesSet.class)).hasSize(2));

        SupportPolicy slower = published("support-manager: after 2h", "support-manager: after 3h");
        List<JsonNode> dry = migrate("{\"to\":\"" + slower.version() + "\",\"dryRun\":true}");
        assertThat(changed(dry, open).path("deadlines")).hasSize(1);
        assertThat(heard(open, PolicyMigrated.class)).isEmpty();

        List<JsonNode> lines = migrate("{\"to\":\"" + slower.version() + "\"}");
        JsonNode deadline = changed(lines, open).path("deadlines").path(0);
        assertThat(deadline.path("target").asText()).isEqualTo("support-manager");
        assertThat(instant(deadline.at("/before/dueAt"))).isEqualTo(at.plus(2, ChronoUnit.HOURS));
        assertThat(Duration.between(at.plus(3, ChronoUnit.HOURS), instant(deadline.at("/after/dueAt")))
                        .abs())
                .isLessThan(Duration.ofMillis(1));
        assertThat(lines.toString()).doesNotContain(reference(closed));
        assertThat(lines.getLast().at("/moved").asLong()).isPositive();
        assertThat(lines.getLast().at("/changed").asLong()).isPositive();

        eventually(() -> assertThat(heard(open, PolicyMigrated.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.event())
                            .isEqualTo(new PolicyMigrated("sophos", current().version(), slower.version()));
                    assertThat(event.policyVersion()).isEqualTo(slower.version());
                    assertThat(event.actor().kind()).isEqualTo(Actor.Kind.OPERATOR);
                }));
        assertThat(heard(Topics.TICKETS, open))
                .extracting(EventEnvelope::sequence)
                .doesNotHaveDuplicates();
        assertLedger(open, current().version(), slower.version());
        assertThat(migrate("{\"to\":\"" + slower.version() + "\"}")
                        .getLast()
                        .at("/moved")
                        .asLong())
                .isZero();
        back(slower);
    }

    /** The support manager's time has run for some minutes under the one version and goes on under the other. */
    private void assertLedger(UUID ticket, String from, String to) {
        String accounts = "ledger.accounts.findAll { it.target == 'support-manager' }.";
        as("agent")
                .get("/v1/clocks/" + reference(ticket))
                .then()
                .body("clocks.policyVersion", equalTo(to))
                .body("ledger.policyVersion", equalTo(to))
                .body(accounts + "policyVersion", contains(from, to))
                .body(accounts + "promised", contains("PT2H", "PT3H"))
                .body(accounts + "segments.flatten().policyVersion", contains(from, to));
        JsonPath answer = as("agent").get("/v1/clocks/" + reference(ticket)).jsonPath();
        assertThat(answer.getString(accounts + "carried[1]")).isEqualTo(answer.getString(accounts + "counted[0]"));
    }

    @Test
    void whatHasRunOutUnderTheNewVersionHappensOnceAndNotBefore() throws IOException {
        Instant at = clock.now().minus(40, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MILLIS);
        UUID ticket = platinumCritical(at);
        eventually(() -> assertThat(heard(ticket, DeadlinesSet.class)).hasSize(1));
        SupportPolicy faster = published("first-response: 1h", "first-response: 30m");
        Instant before = clock.now();
        migrate("{\"from\":\"" + current().version() + "\",\"to\":\"" + faster.version() + "\"}");
        eventually(() -> assertThat(heard(ticket, DeadlineMissed.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.dueAt()).isAfterOrEqualTo(before.truncatedTo(ChronoUnit.MILLIS));
                    assertThat(event.policyVersion()).isEqualTo(faster.version());
                }));
        back(faster);
        assertThat(heard(ticket, DeadlineMissed.class)).hasSize(1);
    }

    @Test
    void movesHundredsInBatchesWhileWakeUpsAreUnderWay() throws IOException {
        Instant at = clock.now().minus(2, ChronoUnit.HOURS).plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
        List<UUID> tickets = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            tickets.add(platinumCritical(at));
        }
        SupportPolicy slower = published("executive: after 8h", "executive: after 9h");
        var database = new Database(infrastructure.shared());
        eventually(() -> assertThat(database.ask(
                        "select count(*) from ticket_clock where state is not null and ticket_id = any(?)",
                        (Object) tickets.toArray(UUID[]::new)))
                .isEqualTo(250L));
        List<JsonNode> lines = migrate("{\"to\":\"" + slower.version() + "\"}");
        assertThat(lines.getLast().at("/moved").asLong()).isGreaterThanOrEqualTo(250);
        eventually(() -> assertThat(escalated(tickets)).hasSizeGreaterThanOrEqualTo(250));
        assertThat(escalated(tickets))
                .allSatisfy(event -> assertThat(event.dueAt()).isEqualTo(at.plus(2, ChronoUnit.HOURS)))
                .extracting(EventEnvelope::ticketId)
                .containsExactlyInAnyOrderElementsOf(tickets);
        back(slower);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        as("agent").post("/v1/policies/sophos/migrations").then().statusCode(403);
        as("operator").post("/v1/policies/nobody/migrations").then().statusCode(404);
        as("operator")
                .body("{\"to\":\"1234\"}")
                .post("/v1/policies/sophos/migrations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("to"))
                .body("violations[0].message", containsString("is no version of sophos that is known here"));
        String hennge = policies.find("hennge").orElseThrow().version();
        as("operator")
                .body("{\"from\":\"" + hennge + "\"}")
                .post("/v1/policies/sophos/migrations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("from"));
    }

    @Test
    void takesTheBeginningOfAVersionUnlessSeveralBeginSo() throws IOException {
        SupportPolicy other = published("executive: after 8h", "executive: after 10h");
        String one = other.version().substring(0, 12);
        assertThat(migrate("{\"to\":\"%s\",\"dryRun\":true}".formatted(one))
                        .getLast()
                        .path("to")
                        .asText())
                .isEqualTo(other.version());
        as("operator")
                .body("{\"to\":\"\",\"dryRun\":true}")
                .post("/v1/policies/sophos/migrations")
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("begins several versions of sophos"));
    }

    private List<EventEnvelope> escalated(List<UUID> tickets) {
        Set<UUID> ours = Set.copyOf(tickets);
        return heard(Escalated.class).stream()
                .filter(event -> ours.contains(event.ticketId()))
                .toList();
    }

    private SupportPolicy current() {
        return policies.find("sophos").orElseThrow();
    }

    /** A version with one promise of Platinum changed, known to the service. */
    private SupportPolicy published(String promise, String instead) {
        String text = current().text();
        int platinum = text.indexOf(PLATINUM);
        String changed =
                text.substring(0, platinum) + text.substring(platinum).replaceFirst(quoted(promise), quoted(instead));
        SupportPolicy policy = PolicyLoader.load("changed", changed);
        kafka.send(new OutgoingRecord(
                Topics.POLICIES,
                policy.name() + "@" + policy.version(),
                Map.of(),
                policy.text().getBytes(StandardCharsets.UTF_8)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> policies.byVersion(policy.version()).isPresent());
        return policy;
    }

    /** Canonical text quotes its words. */
    private static String quoted(String promise) {
        String[] parts = promise.split(": ", 2);
        return parts[0] + ": \"" + parts[1] + "\"";
    }

    /** Other tests count on tickets under the current version. */
    private void back(SupportPolicy from) throws IOException {
        List<JsonNode> lines = migrate("{\"from\":\"" + from.version() + "\"}");
        assertThat(lines.getLast().at("/left").asLong()).isZero();
    }

    private List<JsonNode> migrate(String request) throws IOException {
        String body = as("operator")
                .body(request)
                .post("/v1/policies/sophos/migrations")
                .then()
                .statusCode(200)
                .contentType(containsString("application/x-ndjson"))
                .extract()
                .asString();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : body.lines().filter(text -> !text.isBlank()).toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static JsonNode changed(List<JsonNode> lines, UUID ticket) {
        return lines.stream()
                .filter(line -> line.path("kind").asText().equals("ticket"))
                .filter(changed -> changed.path("reference").asText().equals(reference(ticket)))
                .findFirst()
                .orElseThrow();
    }

    private static Instant instant(JsonNode value) {
        return Instant.parse(value.asText());
    }
}
