package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ticket.TicketFact.CustomerPending;
import io.tierline.policy.ticket.TicketFact.CustomerReplied;
import io.tierline.policy.ticket.TicketFact.EscalationRequested;
import io.tierline.policy.ticket.TicketFact.OutOfScope;
import io.tierline.policy.ticket.TicketFact.Resolved;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S9, R7, R12. */
class EscalationRequestTest {

    private static final String TOO_EARLY = "PT71H59M escalation-refused 2026-11-27T01:00:00Z";

    @Test
    void isRefusedAMomentBeforeItsTimeAndGrantedAtIt() {
        Story story = Story.of("premium", "2")
                .at("PT71H59M", EscalationRequested::new)
                .at("PT72H", EscalationRequested::new);
        assertThat(answers(story)).containsExactly(TOO_EARLY, "PT72H escalated support-manager");
    }

    @Test
    void isGrantedOncePerSpan() {
        Story story = Story.of("platinum", "2")
                .at("PT80H", EscalationRequested::new)
                .at("PT81H", EscalationRequested::new)
                .severityAt("PT82H", "critical")
                .severityAt("PT83H", "2")
                .at("PT84H", EscalationRequested::new)
                .at("PT155H", EscalationRequested::new);
        assertThat(answers(story))
                .containsExactly(
                        "PT80H escalated support-manager",
                        "PT81H escalation-refused already-escalated",
                        "PT84H escalation-refused 2026-11-30T12:00:00Z",
                        "PT155H escalated support-manager");
    }

    @ParameterizedTest
    @CsvSource({
        "standard,critical",
        "standard,2",
        "standard,3",
        "premium,critical",
        "premium,3",
        "premium,4",
        "platinum,4"
    })
    void isNotInEveryPlan(String plan, String severity) {
        Story story = Story.of(plan, severity).at("PT100H", EscalationRequested::new);
        assertThat(story.only("escalation-refused")).containsExactly("PT100H escalation-refused not-in-plan");
    }

    @Test
    void ofAProblemOutOfScopeIsRefusedWhateverThePlan() {
        for (String plan : List.of("standard", "premium")) {
            Story story = Story.of(plan, "2").at("PT1H", OutOfScope::new).at("PT80H", EscalationRequested::new);
            assertThat(answers(story)).containsExactly("PT80H escalation-refused out-of-scope");
        }
    }

    @Test
    void whilePausedIsToldWhenItWouldBeAllowedIfTheClockRanOn() {
        Story story = Story.of("premium", "2")
                .at("PT10H", CustomerPending::new)
                .at("PT20H", EscalationRequested::new)
                .at("PT30H", CustomerReplied::new)
                .at("PT91H59M", EscalationRequested::new)
                .at("PT92H", EscalationRequested::new);
        assertThat(answers(story))
                .containsExactly(
                        "PT20H escalation-refused 2026-11-27T11:00:00Z",
                        "PT91H59M escalation-refused 2026-11-27T21:00:00Z",
                        "PT92H escalated support-manager");
    }

    @Test
    void whilePausedIsGrantedWhenTheWaitWasOver() {
        Story story = Story.of("premium", "2").at("PT72H", CustomerPending::new).at("PT73H", EscalationRequested::new);
        assertThat(answers(story)).containsExactly("PT73H escalated support-manager");
    }

    @Test
    void ofAResolvedTicketIsNeitherGrantedNorRefused() {
        Story story = Story.of("premium", "2").at("PT73H", Resolved::new).at("PT74H", EscalationRequested::new);
        assertThat(answers(story)).isEmpty();
    }

    @Test
    void isAnsweredWithTheReason() {
        Story story = Story.of("premium", "2")
                .at("PT71H", EscalationRequested::new)
                .at("PT73H", EscalationRequested::new)
                .at("PT74H", EscalationRequested::new);
        assertThat(story.outcomes())
                .filteredOn(outcome -> outcome instanceof EscalationOutcome.Escalated
                        || outcome instanceof EscalationOutcome.EscalationRefused)
                .extracting(EscalationOutcome::because)
                .containsExactly(
                        "sophos premium, severity 2: support-manager on request after 72h (S1, S9), counted from 2026-11-24T01:00:00Z",
                        "sophos premium, severity 2: support-manager on request after 72h (S1, S9), counted from 2026-11-24T01:00:00Z",
                        "sophos premium, severity 2: escalated already in this span (R12)");
    }

    @Test
    void isRefusedWithWhatHasRunWhereTheClockStands() {
        Story story = Story.of("premium", "2").at("PT10H", CustomerPending::new).at("PT12H", EscalationRequested::new);
        assertThat(story.outcomes())
                .filteredOn(EscalationOutcome.EscalationRefused.class::isInstance)
                .extracting(EscalationOutcome::because)
                .containsExactly(
                        "sophos premium, severity 2: support-manager on request after 72h (S1, S9), counted 10h so far");
    }

    @Test
    void namesTheFullSecondFromWhichItIsAllowed() {
        Story story = Story.of("premium", "3").severityAt("PT1H0.001S", "2").at("PT2H", EscalationRequested::new);
        assertThat(answers(story)).containsExactly("PT2H escalation-refused 2026-11-27T02:00:01Z");
    }

    private static List<String> answers(Story story) {
        return story.only("escalation-refused", "escalated");
    }
}
