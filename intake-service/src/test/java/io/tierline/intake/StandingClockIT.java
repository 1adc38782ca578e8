package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.intake.testing.TicketBodies;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No fact bears a time at which escalation would bury it. */
@QuarkusTest
class StandingClockIT extends IntakeTest {
    /** Longer than the clock takes to look. */
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(20);

    private static final String SET_CLOCK = """
            insert into clock.scaled_clock (real_origin, scaled_origin, speed, running)
            values (clock_timestamp(), clock_timestamp() + interval '%d s', 1, true)
                on conflict (id) do update set real_origin = excluded.real_origin, speed = excluded.speed,
                                               scaled_origin = excluded.scaled_origin, running = true""";

    @Test
    void takesNothingWhileTheClockStandsTooFarAheadAndEverythingAfterwards() throws SQLException {
        String reference = newTicket();
        setClock(-600);
        try {
            await().atMost(SEEN_WITHIN).until(() -> submit().statusCode() != 201);
            String before = database().counts();
            assertUnavailable(submit());
            assertUnavailable(customer(PLATINUM)
                    .header("Idempotency-Key", "standing-clock")
                    .body(TicketBodies.valid())
                    .post("/v1/tickets"));
            assertUnavailable(note(reference));
            assertThat(database().counts()).isEqualTo(before);
            customer(PLATINUM).get("/v1/tickets/" + reference).then().statusCode(200);
        } finally {
            setClock(0);
        }
        await().atMost(SEEN_WITHIN).until(() -> submit().statusCode() == 201);
        note(reference).then().statusCode(201);
    }

    @Test
    void addsNothingToATicketWhoseLastFactIsTooFarAhead() throws SQLException {
        String reference = newTicket();
        setLastFact(reference, 15);
        note(reference).then().statusCode(201);
        setLastFact(reference, 600);
        String before = database().counts();
        assertUnavailable(note(reference));
        assertThat(database().counts()).isEqualTo(before);
    }

    private Response submit() {
        return customer(PLATINUM).body(TicketBodies.valid()).post("/v1/tickets");
    }

    private Response note(String reference) {
        return agent().body(Map.of("kind", "note", "text", "…")).post("/v1/tickets/" + reference + "/messages");
    }

    private void setClock(int aheadSeconds) throws SQLException {
        database().change(SET_CLOCK.formatted(aheadSeconds));
    }

    private void setLastFact(String reference, int aheadSeconds) throws SQLException {
        database()
                .change(
                        "update intake.ticket set last_fact_at = date_trunc('milliseconds', clock_timestamp()) + interval '%d s' where reference = '%s'"
                                .formatted(aheadSeconds, reference));
    }

    private static void assertUnavailable(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }
}
