package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ticket.TicketFact.AgentResponded;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of S1, as what a ticket that nobody touches makes happen. */
class SophosMatrixTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "standard|critical|PT50H|PT4H deadline-missed first-response; PT24H escalated support-manager; PT24H status-report-due; PT48H status-report-due",
                "standard|2|PT50H|PT8H deadline-missed first-response; PT24H status-report-due; PT48H status-report-due",
                "standard|3|PT400H|PT24H deadline-missed first-response",
                "standard|4|PT400H|PT24H deadline-missed first-response",
                "premium|critical|PT9H|PT1H deadline-missed first-response; PT2H escalated support-manager; PT2H status-report-due; PT4H status-report-due; PT6H status-report-due; PT8H status-report-due",
                "premium|2|PT80H|PT2H deadline-missed first-response; PT24H status-report-due; PT48H status-report-due; PT72H status-report-due",
                "premium|3|PT400H|PT24H deadline-missed first-response; PT168H escalated support-manager",
                "premium|4|PT400H|PT24H deadline-missed first-response",
                "platinum|critical|PT9H|PT1H deadline-missed first-response; PT2H escalated support-manager; PT2H status-report-due; PT4H status-report-due; PT6H status-report-due; PT8H escalated executive; PT8H status-report-due",
                "platinum|2|PT80H|PT2H deadline-missed first-response; PT24H status-report-due; PT48H status-report-due; PT72H status-report-due",
                "platinum|3|PT400H|PT24H deadline-missed first-response; PT168H escalated support-manager",
                "platinum|4|PT400H|PT24H deadline-missed first-response; PT168H escalated support-manager",
            })
    void promisesWhatThePageSays(String plan, String severity, String until, String expected) {
        List<String> happened = Story.of(plan, severity).until(until);
        assertThat(happened).isEqualTo(Arrays.asList(expected.split("; ")));
    }

    /** Not only silence: the deadline is met by what happens at its very instant (R2). */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"standard,critical,PT4H", "standard,2,PT8H", "premium,2,PT2H", "premium,3,PT24H", "platinum,4,PT24H"})
    void firstResponseAtTheDeadlineMeetsIt(String plan, String severity, String deadline) {
        Story story = Story.of(plan, severity).at(deadline, AgentResponded::new);
        story.until("PT60H");
        assertThat(story.only("deadline-missed")).isEmpty();
    }
}
