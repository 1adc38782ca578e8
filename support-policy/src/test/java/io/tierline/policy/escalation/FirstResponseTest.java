package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketFact.AgentResponded;
import io.tierline.policy.ticket.TicketFact.Closed;
import io.tierline.policy.ticket.TicketFact.CustomerPending;
import io.tierline.policy.ticket.TicketFact.CustomerReplied;
import io.tierline.policy.ticket.TicketFact.OutOfScope;
import io.tierline.policy.ticket.TicketFact.Reopened;
import io.tierline.policy.ticket.TicketFact.Resolved;
import io.tierline.policy.ticket.TicketFact.StatusReported;
import io.tierline.policy.ticket.TicketFact.WorkaroundOffered;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** S3, R3, R4. */
class FirstResponseTest {

    private static final String MISSED = "deadline-missed";
    private static final List<Function<Instant, TicketFact>> MESSAGES =
            List.of(AgentResponded::new, CustomerPending::new, StatusReported::new);

    @Test
    void isMetByAnAnswerAQuestionOrAReport() {
        for (Function<Instant, TicketFact> message : MESSAGES) {
            Story story = Story.of("premium", "3").at("PT23H", message);
            story.until("PT100H");
            assertThat(story.only(MISSED)).isEmpty();
        }
    }

    @Test
    void isNotMetByAWorkaroundNorByTheCustomer() {
        Story story =
                Story.of("premium", "3").at("PT1H", WorkaroundOffered::new).at("PT2H", CustomerReplied::new);
        story.until("PT100H");
        assertThat(story.only(MISSED)).containsExactly("PT24H deadline-missed first-response");
    }

    @Test
    void missedOnceIsNotMissedAgainInTheSpan() {
        Story story =
                Story.of("premium", "critical").at("PT3H", CustomerPending::new).at("PT4H", CustomerReplied::new);
        story.until("PT100H");
        assertThat(story.only(MISSED)).hasSize(1);
    }

    @Test
    void isAskedForAgainByANewSeverityOnlyWhenNoneWasGiven() {
        Story none = Story.of("premium", "critical").severityAt("PT2H", "2");
        none.until("PT100H");
        assertThat(none.only(MISSED))
                .containsExactly("PT1H deadline-missed first-response", "PT4H deadline-missed first-response");
        Story given = Story.of("premium", "3").at("PT1H", AgentResponded::new).severityAt("PT2H", "critical");
        given.until("PT100H");
        assertThat(given.only(MISSED)).isEmpty();
    }

    @Test
    void endsWithResolutionAndIsNotAskedForAgain() {
        Story story = Story.of("premium", "3")
                .at("PT24H", Resolved::new)
                .at("PT25H", Reopened::new)
                .severityAt("PT26H", "2");
        story.until("PT300H");
        assertThat(story.only(MISSED)).isEmpty();
    }

    @Test
    void endsWithClosing() {
        Story story = Story.of("premium", "3").at("PT1H", Closed::new).at("PT2H", Reopened::new);
        assertThat(story.until("PT400H")).isEmpty();
        assertThat(story.state().nextWake()).isEmpty();
    }

    @Test
    void goesOnOutOfScope() {
        Story story = Story.of("platinum", "critical").at("PT10M", OutOfScope::new);
        assertThat(story.until("PT3H"))
                .containsExactly("PT1H deadline-missed first-response", "PT2H status-report-due");
    }

    @Test
    void nearsItsDeadlineWhenFourFifthsHaveRun() {
        Story story = Story.of("premium", "critical");
        story.until("PT3H");
        assertThat(story.only("deadline-nearing")).containsExactly("PT48M deadline-nearing first-response");
        assertThat(story.outcomes())
                .filteredOn(EscalationOutcome.DeadlineNearing.class::isInstance)
                .extracting(outcome -> ((EscalationOutcome.DeadlineNearing) outcome).deadline())
                .containsExactly(Story.START.plus(Duration.ofHours(1)));
        Story answered = Story.of("premium", "critical").at("PT48M", AgentResponded::new);
        answered.until("PT3H");
        assertThat(answered.only("deadline-nearing")).isEmpty();
    }
}
