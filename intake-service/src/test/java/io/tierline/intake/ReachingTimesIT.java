package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.intake.testing.TicketBodies;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** S15: the report over many tickets. */
@QuarkusTest
class ReachingTimesIT extends IntakeTest {
    private static final String REPORT = "/v1/reports/reaching-times";

    /** Half an hour before Tokyo closes, long before any other test. */
    private static final Instant REGISTERED = Instant.parse("2026-03-10T08:00:00Z");

    @Test
    void reportsTheMeanOfTheTicketsOfThePeriodWhoseCustomersReachedAnEngineer() throws SQLException {
        reached(REGISTERED, Duration.ofMinutes(10));
        reached(REGISTERED.plusSeconds(1), Duration.ofMinutes(20));
        reached(REGISTERED.plusSeconds(2), Duration.ofMinutes(20));
        unreached(REGISTERED.plusSeconds(1));

        report(REGISTERED, REGISTERED.plusSeconds(2))
                .statusCode(200)
                .body("from", equalTo("2026-03-10T08:00:00Z"))
                .body("items", hasSize(1))
                .body("items[0].policy", equalTo("sophos"))
                .body("items[0].plan", equalTo("platinum"))
                .body("items[0].channel", equalTo("web"))
                .body("items[0].count", equalTo(2))
                .body("items[0].mean", equalTo("PT15M"))
                .body("items[0].goal", equalTo("PT1H"))
                .body("items[0].withinGoal", equalTo(true));
        report(REGISTERED.plusSeconds(3), REGISTERED.plusSeconds(4)).body("items", empty());
    }

    @Test
    void readsMoreTicketsThanOneBatchHolds() throws SQLException {
        Instant registered = Instant.parse("2026-03-11T08:00:00Z");
        String ticket = reached(registered, Duration.ofMinutes(10));
        copy(ticket, 2_000);

        report(registered, registered.plusSeconds(1))
                .statusCode(200)
                .body("items.count", contains(2_001))
                .body("items.mean", contains("PT10M"));
    }

    @Test
    void isForStaffAndNamesWhatIsWrong() {
        assertThat(customer(PLATINUM).get(REPORT).statusCode()).isEqualTo(403);
        agent().get(REPORT)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations.field", contains("from", "to"));
        report(REGISTERED, REGISTERED).statusCode(400).body("violations.field", contains("to"));
        operator().get("/openapi?format=json").then().body("paths.'" + REPORT + "'.get.tags", contains("Reports"));
    }

    private ValidatableResponse report(Instant from, Instant to) {
        return agent().queryParams(Map.of("from", from.toString(), "to", to.toString()))
                .get(REPORT)
                .then();
    }

    /** A ticket that was registered then and at whose site an agent wrote so much later. */
    private String reached(Instant registered, Duration after) throws SQLException {
        String reference = unreached(registered);
        agent().body(Map.of("kind", "response", "text", "調査します。"))
                .post("/v1/tickets/" + reference + "/messages")
                .then()
                .statusCode(201);
        database().change("""
                update intake.ticket_fact set occurred_at = '%s'
                 where sequence > 1 and ticket_id = (select id from intake.ticket where reference = '%s')""".formatted(registered.plus(after), reference));
        return reference;
    }

    private String unreached(Instant registered) throws SQLException {
        var answer = customer(PLATINUM).body(TicketBodies.valid()).post("/v1/tickets");
        String reference = answer.then().statusCode(201).extract().path("reference");
        database()
                .change("update intake.ticket set site = 'tokyo', submitted_at = '%s' where reference = '%s'"
                        .formatted(registered, reference));
        return reference;
    }

    private void copy(String reference, int times) throws SQLException {
        database().change("""
                with copied as (
                    insert into intake.ticket (id, tenant, reference, customer, policy, policy_version, plan, subject, status,
                                               version, submitted_at, last_fact_at, site)
                    select uuidv7(), tenant, reference || '-' || n, customer, policy, policy_version, plan, subject,
                           status, version, submitted_at, last_fact_at, site
                      from intake.ticket, generate_series(1, %d) as n where reference = '%s'
                    returning id)
                insert into intake.ticket_fact (ticket_id, sequence, tenant, customer, event_id, type, occurred_at, actor_kind,
                                                actor_id, actor_channel, internal, body)
                select copied.id, f.sequence, f.tenant, f.customer, gen_random_uuid(), f.type, f.occurred_at, f.actor_kind,
                       f.actor_id, f.actor_channel, f.internal, f.body
                  from copied, intake.ticket_fact f join intake.ticket t on t.id = f.ticket_id
                 where t.reference = '%s'""".formatted(times, reference, reference));
    }
}
