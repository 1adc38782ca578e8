package io.tierline.policy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.escalation.Deadline;
import io.tierline.policy.escalation.DeadlineState;
import io.tierline.policy.simulation.InvalidSimulationException.Problem;
import io.tierline.policy.simulation.SimulationRequest.Calendar;
import io.tierline.policy.simulation.SimulationRequest.Event;
import io.tierline.policy.simulation.SimulationRequest.Ticket;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorTest {

    private static final OffsetDateTime SUBMITTED = OffsetDateTime.parse("2026-11-24T10:00:00.750+09:00");

    @Test
    void answersToTheSecondInTheOrderOfTheContract() {
        SimulationResult result = simulate(request("critical", SUBMITTED.plusHours(2), null));
        assertThat(result.timeline())
                .extracting(entry -> entry.at() + " " + entry.kind() + " " + entry.detail())
                .containsExactly(
                        "2026-11-24T01:48:00Z deadline-nearing first-response",
                        "2026-11-24T02:00:00Z deadline-missed first-response",
                        "2026-11-24T03:00:00Z escalated support-manager",
                        "2026-11-24T03:00:00Z status-report-due null");
    }

    @Test
    void looksAtNothingAfterUntil() {
        SimulationResult result = simulate(request(
                "critical", SUBMITTED.plusHours(2).minusNanos(1), List.of(event(3, "escalation-requested", null))));
        assertThat(result.timeline()).hasSize(2);
        assertThat(result.deadlines())
                .contains(new Deadline(
                        "support-manager", Instant.parse("2026-11-24T03:00:00.750Z"), DeadlineState.RUNNING));
    }

    @Test
    void putsEventsInOrder() {
        SimulationResult result = simulate(request(
                "critical",
                SUBMITTED.plusHours(5),
                List.of(event(1, "resolved", null), event(0, "agent-responded", null))));
        assertThat(result.timeline()).isEmpty();
    }

    /** S11, S13: facts beyond the contract's list, so that every live ticket can be simulated. */
    @Test
    void takesWhatAgentsDoByHand() {
        SimulationResult result = simulate(request(
                "critical",
                SUBMITTED.plusHours(5),
                List.of(
                        event(1, "out-of-scope", null),
                        event(2, "back-in-scope", null),
                        event(4, "escalated-by-hand", "executive"))));
        assertThat(result.timeline())
                .filteredOn(entry -> entry.kind().equals("escalated"))
                .extracting(entry -> entry.at() + " " + entry.detail())
                .containsExactly("2026-11-24T04:00:00Z support-manager", "2026-11-24T05:00:00Z executive");
    }

    @Test
    void tellsTriage() {
        SimulationResult result = simulate(request(null, SUBMITTED.plusHours(1), null));
        assertThat(result.triage().severity()).isEqualTo("3");
        assertThat(result.triage().rules()).contains("default-severity");
    }

    /** S6: as live, the phone lifts also what the text says. */
    @Test
    void liftsWhatTheTextSaysWhenThePhoneConfirms() {
        var ticket = new Ticket(SUBMITTED, null, "email", "JP", "ja", null, "緊急", "本番停止", null, null);
        var request = new SimulationRequest(
                "sophos", "premium", SUBMITTED.plusHours(3), ticket, null, List.of(event(1, "phone-confirmed", null)));
        SimulationResult result = Simulator.simulate(
                ShippedPolicies.sophos(),
                request,
                (rule, text, _) -> rule.queries().getOrDefault("ja", "").contains(text.subject())
                        ? List.of(text.subject())
                        : List.of());
        assertThat(result.triage().severity()).isEqualTo("3");
        assertThat(result.triage().held()).isEqualTo("critical");
        assertThat(result.timeline())
                .extracting(entry -> entry.at() + " " + entry.kind())
                .contains("2026-11-24T03:00:00Z deadline-missed");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var ticket = new Ticket(SUBMITTED, "urgent", "pigeon", "MARS", "ja", "L9", null, null, null, null);
        var request = new SimulationRequest(
                "keeper",
                "gold",
                SUBMITTED.minusDays(1),
                ticket,
                new Calendar("Europe/Atlantis", "GB"),
                List.of(
                        event(-1, "resolved", null),
                        event(1, "severity-changed", null),
                        event(1, "severity-changed", "urgent"),
                        event(1, "level-changed", "L4"),
                        event(1, "exploded", null)));
        assertThat(problems(request))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "policy",
                        "plan",
                        "until",
                        "ticket.severity",
                        "ticket.channel",
                        "ticket.region",
                        "ticket.level",
                        "calendar.zone",
                        "timeline[0].at",
                        "timeline[1].to",
                        "timeline[2].to",
                        "timeline[3].to",
                        "timeline[4].event");
    }

    @Test
    void refusesTimesThatNobodyCanAnswerFor() {
        assertThat(problems(request("3", SUBMITTED.plusYears(3), null)))
                .extracting(Problem::message)
                .containsExactly("must be within two years of ticket.submittedAt");
        assertThat(problems(request("3", OffsetDateTime.MAX, null)))
                .extracting(Problem::message)
                .containsExactly("must be within two years of ticket.submittedAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2016-11-24T10:00Z", "2041-01-01T00:00Z", "+999999999-12-31T00:00Z", "-999999999-01-01T00:00Z"})
    void refusesASubmissionInYearsOfWhichNobodyKnowsTheHolidays(OffsetDateTime submittedAt) {
        var ticket = new Ticket(submittedAt, "3", "web", "JP", "ja", null, null, null, null, null);
        assertThat(problems(new SimulationRequest("sophos", "premium", submittedAt, ticket, null, null)))
                .extracting(Problem::field)
                .containsExactly("ticket.submittedAt");
    }

    @Test
    void refusesACountryWhosePublicHolidaysNobodyKnows() {
        var ticket = new Ticket(SUBMITTED, "high", "web", "EU", "en", null, null, null, null, null);
        var request = new SimulationRequest(
                "kaspersky", "enterprise", SUBMITTED, ticket, new Calendar("Europe/London", "UK"), null);
        var thrown = catchThrowableOfType(
                InvalidSimulationException.class, () -> Simulator.simulate(ShippedPolicies.of("kaspersky"), request));
        assertThat(thrown.problems()).extracting(Problem::field).containsExactly("calendar.country");
    }

    private static List<Problem> problems(SimulationRequest request) {
        var thrown = catchThrowableOfType(InvalidSimulationException.class, () -> simulate(request));
        assertThat(thrown).as("a wrong request is simulated").isNotNull();
        return thrown.problems();
    }

    private static SimulationResult simulate(SimulationRequest request) {
        return Simulator.simulate(ShippedPolicies.sophos(), request);
    }

    private static SimulationRequest request(
            @Nullable String severity, OffsetDateTime until, @Nullable List<Event> timeline) {
        var ticket = new Ticket(SUBMITTED, severity, "web", "JP", "ja", null, null, null, null, null);
        return new SimulationRequest("sophos", "premium", until, ticket, null, timeline);
    }

    private static Event event(int hours, String event, @Nullable String to) {
        return new Event(SUBMITTED.plusHours(hours), event, to);
    }
}
