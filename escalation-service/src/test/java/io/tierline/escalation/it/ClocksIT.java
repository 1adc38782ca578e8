package io.tierline.escalation.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.tierline.escalation.testing.Facts;
import io.tierline.events.EscalationEvent.DeadlineMissed;
import io.tierline.events.EscalationEvent.DeadlinesSet;
import io.tierline.events.EscalationEvent.Escalated;
import io.tierline.events.EscalationEvent.EscalationRefused;
import io.tierline.events.EscalationEvent.StatusReportDue;
import io.tierline.events.EscalationEvent.StoodDown;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.Topics;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.kit.testing.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts in, outcomes out. */
@QuarkusTest
class ClocksIT extends EscalationScene {

    @Test
    void makesEverythingHappenAtItsOwnInstant() {
        Instant at = hoursAgo(8).minusSeconds(300);
        UUID ticket = platinumCritical(at);
        eventually(() -> assertThat(heard(ticket, Escalated.class))
                .extracting(EventEnvelope::dueAt)
                .containsExactly(at.plusSeconds(7_200), at.plusSeconds(28_800)));
        assertThat(heard(ticket, StatusReportDue.class))
                .extracting(EventEnvelope::dueAt)
                .containsExactly(
                        at.plusSeconds(7_200), at.plusSeconds(14_400), at.plusSeconds(21_600), at.plusSeconds(28_800));
        assertThat(heard(ticket, DeadlineMissed.class))
                .extracting(EventEnvelope::dueAt)
                .containsExactly(at.plusSeconds(3_600));
        assertThat(heard(ticket, DeadlinesSet.class)).hasSize(1);
        assertThat(heard(Topics.TICKETS, ticket))
                .allMatch(
                        event -> policies.find("sophos").orElseThrow().version().equals(event.policyVersion()));
    }

    @Test
    void takesARepeatedEventOnce() {
        Instant at = hoursAgo(3);
        UUID ticket = UUID.randomUUID();
        EventEnvelope submitted = envelope(ticket, Facts.submitted(at, "premium", "web", "2"));
        EventEnvelope triaged = envelope(ticket, Facts.triaged("2", "L2"));
        EventEnvelope request = envelope(ticket, Facts.request(at.plusSeconds(60)));
        for (EventEnvelope event : List.of(submitted, triaged, request, submitted, triaged, request)) {
            kafka.send(Topics.TICKETS, event);
        }
        say(ticket, new IntakeEvent.StatusChanged(clock.now(), "open", "resolved"));
        eventually(() -> assertThat(heard(ticket, StoodDown.class)).hasSize(1));
        assertThat(heard(ticket, EscalationRefused.class)).hasSize(1);
        assertThat(heard(ticket, DeadlineMissed.class)).hasSize(1);
        assertThat(heard(Topics.TICKETS, ticket))
                .extracting(EventEnvelope::sequence)
                .doesNotHaveDuplicates();
    }

    @Test
    void letsFactsWaitForTriage() {
        Instant at = hoursAgo(2);
        UUID ticket = UUID.randomUUID();
        say(ticket, Facts.submitted(at, "platinum", "web", "critical"));
        say(ticket, Facts.message(at.plusSeconds(600), "response"));
        say(ticket, new IntakeEvent.StatusChanged(at.plusSeconds(1_200), "open", "resolved"));
        eventually(() -> as("agent")
                .get("/v1/clocks/" + reference(ticket))
                .then()
                .statusCode(200)
                .body("waitingFor", contains("triage")));
        say(ticket, Facts.triaged("critical", "L2"));
        eventually(() -> assertThat(heard(ticket, StoodDown.class)).hasSize(1));
        assertThat(told(ticket)).isEmpty();
    }

    @Test
    void showsTheClocksToStaff() {
        Instant at = hoursAgo(0);
        UUID ticket = platinumCritical(at);
        eventually(() -> as("agent")
                .get("/v1/clocks/" + reference(ticket))
                .then()
                .statusCode(200)
                .body("waitingFor", empty())
                .body("nextWake", equalTo(at.plusSeconds(2_880).toString()))
                .body("clocks.severity", equalTo("critical"))
                .body("clocks.status", equalTo("open"))
                .body("clocks.deadlines.target", hasItem("executive")));
        as("operator")
                .get("/v1/clocks/TL-unknown")
                .then()
                .statusCode(404)
                .contentType(containsString("application/problem+json"))
                .body("detail", containsString("TL-unknown"));
        as("agent").get("/v1/policies").then().statusCode(200).body("[0].version", notNullValue());
    }

    @Test
    void measuresWhatItDoes() {
        UUID ticket = platinumCritical(hoursAgo(3));
        eventually(() -> assertThat(heard(ticket, Escalated.class)).hasSize(1));
        eventually(() -> given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("tierline_outcomes_total{kind=\"ticket.escalated\""))
                .body(containsString("tierline_timer_lateness_seconds_bucket"))
                .body(containsString("tierline_timers_armed"))
                .body(containsString("tierline_timers_rearmed_total")));
    }

    @Test
    void putsPoisonAsideAndGoesOn() {
        UUID ticket = platinumCritical(hoursAgo(0));
        OutgoingRecord good = OutgoingRecord.ticketEvent(envelope(ticket, Facts.message(clock.now(), "response")));
        kafka.send(new OutgoingRecord(
                good.topic(), good.key(), good.headers(), "{\"kind\":".getBytes(StandardCharsets.UTF_8)));
        say(ticket, new IntakeEvent.SeverityChanged(clock.now(), "apocalyptic"));
        say(ticket, new IntakeEvent.StatusChanged(clock.now().plus(Duration.ofDays(365)), "open", "resolved"));
        say(ticket, Facts.request(clock.now()));
        eventually(() -> assertThat(heard(ticket, EscalationRefused.class)).hasSize(1));
        eventually(() -> assertThat(kafka.read(Topics.deadLetter(Topics.TICKETS, "escalation")))
                .filteredOn(letter -> ticket.toString().equals(letter.key()))
                .extracting(letter -> TestKafka.header(letter, "dlq_cause"))
                .hasSize(3)
                .anyMatch(cause -> String.valueOf(cause).contains("does not parse"))
                .anyMatch(cause -> String.valueOf(cause).contains("apocalyptic"))
                .anyMatch(cause -> String.valueOf(cause).contains("future")));
        assertThat(heard(ticket, StoodDown.class)).isEmpty();
    }

    private Instant hoursAgo(int hours) {
        return clock.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(hours));
    }
}
