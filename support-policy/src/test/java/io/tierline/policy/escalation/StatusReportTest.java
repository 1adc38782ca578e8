package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.escalation.EscalationOutcome.StatusReportDue;
import io.tierline.policy.ticket.TicketFact.AgentResponded;
import io.tierline.policy.ticket.TicketFact.CustomerPending;
import io.tierline.policy.ticket.TicketFact.CustomerReplied;
import io.tierline.policy.ticket.TicketFact.Reopened;
import io.tierline.policy.ticket.TicketFact.Resolved;
import io.tierline.policy.ticket.TicketFact.Resumed;
import io.tierline.policy.ticket.TicketFact.StatusReported;
import io.tierline.policy.ticket.TicketFact.TimeReached;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R5, R2 and the pauses of the cadence. */
class StatusReportTest {

    private static final String DUE = "status-report-due";

    @Test
    void countsFromTheStartOfTheSpanWhetherOrNotAnyoneAnswered() {
        assertThat(due(Story.of("premium", "critical").at("PT30M", AgentResponded::new), "PT5H"))
                .containsExactly("PT2H status-report-due", "PT4H status-report-due");
    }

    @Test
    void isRestartedByAReport() {
        assertThat(due(Story.of("premium", "critical").at("PT90M", StatusReported::new), "PT6H"))
                .containsExactly("PT3H30M status-report-due", "PT5H30M status-report-due");
    }

    @Test
    void isMetByAReportAtTheVeryInstant() {
        assertThat(due(Story.of("premium", "critical").at("PT2H", StatusReported::new), "PT5H"))
                .containsExactly("PT4H status-report-due");
    }

    @Test
    void isShiftedByAPause() {
        Story story =
                Story.of("premium", "critical").at("PT1H", CustomerPending::new).at("PT11H", CustomerReplied::new);
        assertThat(due(story, "PT15H")).containsExactly("PT12H status-report-due", "PT14H status-report-due");
    }

    @Test
    void isDueAlthoughAPauseBeginsAtTheVeryInstantAndThenStands() {
        Story story = Story.of("premium", "critical").at("PT2H", CustomerPending::new);
        assertThat(due(story, "PT9H")).containsExactly("PT2H status-report-due");
        assertThat(story.outcomes())
                .filteredOn(StatusReportDue.class::isInstance)
                .extracting(outcome -> ((StatusReportDue) outcome).nextAt() == null)
                .containsExactly(true);
        assertThat(due(story.at("PT10H", Resumed::new), "PT13H")).last().isEqualTo("PT12H status-report-due");
    }

    @Test
    void isNotDueWhenThePauseAtTheVeryInstantIsFollowedByAResolution() {
        Story story =
                Story.of("premium", "critical").at("PT2H", CustomerPending::new).at("PT2H", Resolved::new);
        assertThat(due(story, "PT9H")).isEmpty();
    }

    @Test
    void restartsWhilePausedAndRunsInFullAfterwards() {
        Story story = Story.of("premium", "critical")
                .at("PT1H", CustomerPending::new)
                .at("PT90M", StatusReported::new)
                .at("PT3H", Resumed::new);
        assertThat(due(story, "PT6H")).containsExactly("PT5H status-report-due");
    }

    @Test
    void runsOnWhereItStoodWhenReopened() {
        Story story = Story.of("premium", "critical").at("PT1H", Resolved::new).at("PT20H", Reopened::new);
        assertThat(due(story, "PT24H")).containsExactly("PT21H status-report-due", "PT23H status-report-due");
    }

    @Test
    void runsOnAlsoWhenItWasPausedAtResolution() {
        Story story = Story.of("premium", "critical")
                .at("PT30M", CustomerPending::new)
                .at("PT1H", Resolved::new)
                .at("PT20H", Reopened::new);
        assertThat(due(story, "PT22H")).containsExactly("PT21H30M status-report-due");
    }

    @Test
    void countsBusinessDaysFromDueInstantToDueInstant() {
        assertThat(due(Story.of("standard", "2"), "PT170H"))
                .containsExactly(
                        "PT24H status-report-due",
                        "PT48H status-report-due",
                        "PT72H status-report-due",
                        "PT144H status-report-due",
                        "PT168H status-report-due");
    }

    @Test
    void doesNotDriftWhenAWakeUpComesLate() {
        Story story =
                Story.of("premium", "critical").at("PT3H17M", TimeReached::new).at("PT3H17M", TimeReached::new);
        assertThat(due(story, "PT6H"))
                .containsExactly("PT2H status-report-due", "PT4H status-report-due", "PT6H status-report-due");
    }

    @Test
    void aReportThatArrivesLateChangesOnlyWhatFollows() {
        Story story =
                Story.of("premium", "critical").at("PT2H1M", TimeReached::new).at("PT1H59M", StatusReported::new);
        assertThat(due(story, "PT4H")).containsExactly("PT2H status-report-due", "PT3H59M status-report-due");
    }

    private static List<String> due(Story story, String until) {
        story.until(until);
        return story.only(DUE);
    }
}
