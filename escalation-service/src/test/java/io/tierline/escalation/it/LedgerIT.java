package io.tierline.escalation.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tierline.escalation.testing.Facts;
import io.tierline.events.EscalationEvent.Escalated;
import io.tierline.events.EventEnvelope;
import io.tierline.kit.database.WorkerTransactions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ledger of a live ticket explains its deadlines. */
@QuarkusTest
class LedgerIT extends EscalationScene {
    @Inject
    WorkerTransactions transactions;

    /** One hour was spent waiting for the customer, so that the support manager's two hours took three. */
    @Test
    void addsUpToTheDeadline() {
        Instant at = clock.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(5));
        UUID ticket = pausedForAnHour(at);
        eventually(() -> assertThat(heard(ticket, Escalated.class)).hasSize(1));
        EventEnvelope escalated = heard(ticket, Escalated.class).getFirst();
        assertThat(escalated.dueAt()).isEqualTo(at.plus(Duration.ofHours(3)));

        JsonPath answer = ledger(ticket, null);
        assertThat(counted(answer, "support-manager")).isEqualTo(Duration.ofHours(2));
        assertThat(segments(answer, "support-manager").getLast().end()).isEqualTo(escalated.dueAt());
        assertThat(segments(answer, "support-manager"))
                .extracting(Segment::kind)
                .containsExactly("ran", "paused", "ran");
        assertThat(segments(answer, "support-manager").get(1))
                .isEqualTo(new Segment(
                        "paused", at.plusSeconds(1_800), at.plusSeconds(5_400), "pending-customer", version()));
    }

    @Test
    void looksAheadToTheDeadline() {
        Instant at = clock.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(5));
        UUID ticket = pausedForAnHour(at);
        eventually(() -> assertThat(heard(ticket, Escalated.class)).hasSize(1));
        Instant dueAt = at.plus(Duration.ofHours(9));
        assertThat(ledger(ticket, null).getList(dueAtOf("executive"))).containsExactly(dueAt.toString());

        JsonPath answer = ledger(ticket, dueAt);
        assertThat(counted(answer, "executive")).isEqualTo(Duration.ofHours(8));
        assertThat(segments(answer, "executive").getLast().end()).isEqualTo(dueAt);
    }

    /** The response came when the first hour was long over, and changes nothing of what had happened. */
    @Test
    void tellsWhatHappenedWhenAFactCameTooLate() {
        Instant at = clock.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(3));
        UUID ticket = platinumCritical(at);
        eventually(() -> assertThat(heard(ticket, Escalated.class)).hasSize(1));
        say(ticket, Facts.message(at.plusSeconds(1_800), "question"));
        eventually(() -> assertThat(
                        segments(ledger(ticket, null), "executive").getLast().kind())
                .isEqualTo("paused"));
        JsonPath answer = ledger(ticket, null);
        assertThat(counted(answer, "first-response")).isEqualTo(Duration.ofHours(1));
        assertThat(counted(answer, "support-manager")).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void refusesAnEndThatIsNone() {
        UUID ticket = platinumCritical(clock.now().truncatedTo(ChronoUnit.MILLIS));
        for (String until : List.of("tomorrow", "2999-01-01T00:00:00Z")) {
            as("agent")
                    .queryParam("until", until)
                    .get("/v1/clocks/" + reference(ticket))
                    .then()
                    .statusCode(400)
                    .contentType(containsString("application/problem+json"))
                    .body("violations.field", hasItem("until"));
        }
    }

    @Test
    void hasNoLedgerBeforeTheClocksRun() {
        UUID ticket = UUID.randomUUID();
        say(ticket, Facts.submitted(clock.now().truncatedTo(ChronoUnit.MILLIS), "platinum", "web", "critical"));
        eventually(() -> as("agent")
                .get("/v1/clocks/" + reference(ticket))
                .then()
                .statusCode(200)
                .body("waitingFor", equalTo(List.of("triage")))
                .body("ledger", nullValue()));
    }

    @Test
    void isForTheStaffOfTheTicketsTenant() {
        Instant from = Instant.parse("2023-03-01T00:00:00Z");
        var policy = policies.find("sophos").orElseThrow();
        var own = new PastTickets(policy, "default", from, Duration.ofMinutes(1));
        var others = new PastTickets(policy, "other", from, Duration.ofMinutes(1));
        own.store(1, transactions);
        others.store(1, transactions);
        String path = "/v1/clocks/" + own.reference(0);
        as("agent").get(path).then().statusCode(200).body("ledger.policyVersion", equalTo(policy.version()));
        as("agent").get("/v1/clocks/" + others.reference(0)).then().statusCode(404);
        as("customer", "acme-platinum").get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
        Stream.of(own, others).forEach(past -> past.forget(new Database(infrastructure.shared())));
    }

    private String version() {
        return policies.find("sophos").orElseThrow().version();
    }

    private UUID pausedForAnHour(Instant at) {
        UUID ticket = UUID.randomUUID();
        say(ticket, Facts.submitted(at, "platinum", "web", "critical"));
        say(ticket, Facts.message(at.plusSeconds(1_800), "question"));
        say(ticket, Facts.message(at.plusSeconds(5_400), "customer-reply"));
        say(ticket, Facts.triaged("critical", "L2"));
        return ticket;
    }

    private record Segment(String kind, Instant start, Instant end, String cause, String policyVersion) {
        static Segment of(Map<String, String> json) {
            return new Segment(
                    Objects.requireNonNull(json.get("kind")),
                    Instant.parse(json.get("start")),
                    Instant.parse(json.get("end")),
                    Objects.requireNonNull(json.get("cause")),
                    Objects.requireNonNull(json.get("policyVersion")));
        }
    }

    private JsonPath ledger(UUID ticket, @Nullable Instant until) {
        var request = as("agent");
        return (until == null ? request : request.queryParam("until", until.toString()))
                .get("/v1/clocks/" + reference(ticket))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What was carried into the span, and all segments that count; checked against the answer's own sum. */
    private static Duration counted(JsonPath answer, String target) {
        Duration counted = segments(answer, target).stream()
                .filter(segment -> "ran".equals(segment.kind()))
                .map(segment -> Duration.between(segment.start(), segment.end()))
                .reduce(Duration.parse(answer.getString(account(target) + ".carried")), Duration::plus);
        assertThat(counted).isEqualTo(Duration.parse(answer.getString(account(target) + ".counted")));
        return counted;
    }

    private static List<Segment> segments(JsonPath answer, String target) {
        List<Map<String, String>> segments = answer.getList(account(target) + ".segments");
        return segments.stream().map(Segment::of).toList();
    }

    private static String account(String target) {
        return "ledger.accounts.find { it.target == '" + target + "' }";
    }

    private static String dueAtOf(String target) {
        return "clocks.deadlines.findAll { it.target == '" + target + "' }.dueAt";
    }
}
