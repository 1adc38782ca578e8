package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.ticket.TicketFact.BackInScope;
import io.tierline.policy.ticket.TicketFact.Closed;
import io.tierline.policy.ticket.TicketFact.CustomerPending;
import io.tierline.policy.ticket.TicketFact.CustomerReplied;
import io.tierline.policy.ticket.TicketFact.EscalatedByHand;
import io.tierline.policy.ticket.TicketFact.OutOfScope;
import io.tierline.policy.ticket.TicketFact.Reopened;
import io.tierline.policy.ticket.TicketFact.Resolved;
import io.tierline.policy.ticket.TicketFact.TimeReached;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S8, S10, S11, S13, R2, R7: the steps that happen by themselves or by hand, and what ends them. */
class LadderTest {

    private static final String MANAGER = "PT2H escalated support-manager";

    @Test
    void isEndedByAResolutionAtTheVeryInstant() {
        assertThat(escalated(Story.of("premium", "critical").at("PT2H", Resolved::new), "PT9H"))
                .isEmpty();
    }

    @Test
    void isNotStoppedByAPauseAtTheVeryInstant() {
        assertThat(escalated(Story.of("premium", "critical").at("PT2H", CustomerPending::new), "PT9H"))
                .containsExactly(MANAGER);
    }

    @Test
    void isStoppedByAPauseAMomentBefore() {
        Story story = Story.of("premium", "critical")
                .at("PT1H59M59.999S", CustomerPending::new)
                .at("PT5H", CustomerReplied::new);
        assertThat(escalated(story, "PT9H")).containsExactly("PT5H0.001S escalated support-manager");
    }

    @Test
    void runsOnWhenReopenedAndFiresEachStepOnce() {
        Story story = Story.of("platinum", "critical").at("PT4H", Resolved::new).at("PT10H", Reopened::new);
        assertThat(escalated(story, "PT30H")).containsExactly(MANAGER, "PT14H escalated executive");
    }

    @Test
    void firesAtReopeningWhatHadNothingLeftToRun() {
        Story story = Story.of("premium", "critical").at("PT2H", Resolved::new).at("PT10H", Reopened::new);
        assertThat(escalated(story, "PT30H")).containsExactly("PT10H escalated support-manager");
    }

    @Test
    void startsAnewWithANewSeverity() {
        Story story = Story.of("platinum", "critical").severityAt("PT3H", "3").severityAt("PT4H", "critical");
        assertThat(escalated(story, "PT13H"))
                .containsExactly(MANAGER, "PT6H escalated support-manager", "PT12H escalated executive");
    }

    @Test
    void isNotTouchedByTheSameSeverityAgain() {
        Story story = Story.of("premium", "critical").severityAt("PT1H", "critical");
        assertThat(escalated(story, "PT9H")).containsExactly(MANAGER);
        assertThat(story.state().span().number()).isEqualTo(1);
    }

    @Test
    void endsOutOfScopeAlsoUnderANewSeverity() {
        Story story = Story.of("platinum", "3").at("PT1H", OutOfScope::new).severityAt("PT2H", "critical");
        assertThat(escalated(story, "PT30H")).isEmpty();
    }

    @Test
    void isEndedByOutOfScopeAtTheVeryInstantAlsoWhenPausedAtIt() {
        assertThat(escalated(Story.of("premium", "critical").at("PT2H", OutOfScope::new), "PT9H"))
                .isEmpty();
        Story paused =
                Story.of("premium", "critical").at("PT2H", CustomerPending::new).at("PT2H", OutOfScope::new);
        assertThat(escalated(paused, "PT9H")).isEmpty();
    }

    @Test
    void runsOnWhenBackInScope() {
        Story story =
                Story.of("premium", "critical").at("PT1H", OutOfScope::new).at("PT5H", BackInScope::new);
        assertThat(escalated(story, "PT9H")).containsExactly("PT6H escalated support-manager");
    }

    @Test
    void standsInANewSpanThatBeginsWhilePaused() {
        Story story = Story.of("premium", "3")
                .at("PT1H", CustomerPending::new)
                .severityAt("PT2H", "critical")
                .at("PT5H", CustomerReplied::new);
        assertThat(story.until("PT8H")).containsExactly("PT7H escalated support-manager", "PT7H status-report-due");
    }

    @Test
    void standsInANewSpanThatBeginsWhileResolved() {
        Story story = Story.of("premium", "3")
                .at("PT1H", Resolved::new)
                .severityAt("PT2H", "critical")
                .at("PT5H", Reopened::new);
        assertThat(story.until("PT8H")).containsExactly("PT7H escalated support-manager", "PT7H status-report-due");
    }

    @Test
    void goesUpByHandOncePerSpanAndNotAgainByItself() {
        Story story =
                Story.of("premium", "critical").at("PT1H", LadderTest::byHand).at("PT90M", LadderTest::byHand);
        assertThat(escalated(story, "PT9H")).containsExactly("PT1H escalated support-manager");
        assertThat(story.only("escalation-refused")).containsExactly("PT1H30M escalation-refused already-escalated");
    }

    @Test
    void goesUpByHandOnDiscretionAndWhereThePlanHasNoStep() {
        assertThat(escalated(Story.of("standard", "2").at("PT1H", LadderTest::byHand), "PT2H"))
                .hasSize(1);
        assertThat(escalated(Story.of("standard", "4").at("PT1H", LadderTest::byHand), "PT2H"))
                .hasSize(1);
        Story outOfScope = Story.of("standard", "2").at("PT1H", OutOfScope::new).at("PT2H", LadderTest::byHand);
        assertThat(outOfScope.until("PT3H")).containsExactly("PT2H escalation-refused out-of-scope");
    }

    @Test
    void saysOnceThatItEnded() {
        Story resolved = Story.of("premium", "critical")
                .at("PT3H", Resolved::new)
                .at("PT4H", Resolved::new)
                .at("PT5H", OutOfScope::new)
                .at("PT6H", Closed::new);
        assertThat(resolved.only("stood-down")).containsExactly("PT3H stood-down resolved");
        Story outOfScope =
                Story.of("premium", "critical").at("PT3H", OutOfScope::new).at("PT4H", Closed::new);
        assertThat(outOfScope.only("stood-down")).containsExactly("PT3H stood-down out-of-scope");
    }

    @Test
    void saysWhy() {
        Story story =
                Story.of("premium", "critical").at("PT2H", TimeReached::new).at("PT3H", LadderTest::executive);
        assertThat(story.outcomes())
                .filteredOn(EscalationOutcome.Escalated.class::isInstance)
                .extracting(EscalationOutcome::because)
                .containsExactly(
                        "sophos premium, severity critical: support-manager after 2h (S1, S8), counted from 2026-11-24T01:00:00Z",
                        "sophos premium, severity critical: executive by an agent's hand (S1, S8)");
    }

    @Test
    void saysWhatHadRunBeforeAPause() {
        Story story = Story.of("premium", "critical")
                .at("PT1H30M", CustomerPending::new)
                .at("PT2H", CustomerReplied::new)
                .at("PT3H", TimeReached::new);
        assertThat(story.outcomes())
                .filteredOn(EscalationOutcome.Escalated.class::isInstance)
                .extracting(EscalationOutcome::because)
                .containsExactly(
                        "sophos premium, severity critical: support-manager after 2h (S1, S8), counted on from 2026-11-24T03:00:00Z after 1h 30m");
    }

    private static EscalatedByHand byHand(Instant at) {
        return new EscalatedByHand(at, EscalationRole.SUPPORT_MANAGER);
    }

    private static EscalatedByHand executive(Instant at) {
        return new EscalatedByHand(at, EscalationRole.EXECUTIVE);
    }

    private static List<String> escalated(Story story, String until) {
        story.until(until);
        return story.only("escalated");
    }
}
