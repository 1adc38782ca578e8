package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact.AgentResponded;
import io.tierline.policy.ticket.TicketFact.HighAgreed;
import io.tierline.policy.ticket.TicketFact.LevelChanged;
import io.tierline.policy.ticket.TicketFact.PhoneConfirmed;
import io.tierline.policy.ticket.TicketFact.WorkaroundOffered;
import org.junit.jupiter.api.Test;

/** S4, S5, S6, S14, R6, R8, R13. */
class SeverityRulesTest {

    @Test
    void anEmailThatClaimsCriticalStaysAtThreeUntilThePhoneConfirms() {
        Story story = Story.of("premium", "critical", Channel.EMAIL);
        assertThat(story.state().severity()).isEqualTo("3");
        story.at("PT30M", PhoneConfirmed::new);
        assertThat(story.state().severity()).isEqualTo("critical");
        assertThat(story.state().span().number()).isEqualTo(2);
        assertThat(story.until("PT3H"))
                .containsExactly(
                        "PT1H30M deadline-missed first-response",
                        "PT2H30M escalated support-manager",
                        "PT2H30M status-report-due");
    }

    @Test
    void anEmailWhoseTextIsCriticalStaysAtThreeUntilThePhoneConfirms() {
        Story story = Story.judged(ShippedPolicies.sophos(), "premium", Channel.EMAIL);
        assertThat(story.state().severity()).isEqualTo("3");
        story.at("PT30M", PhoneConfirmed::new);
        assertThat(story.state().severity()).isEqualTo("critical");
        assertThat(story.until("PT3H"))
                .isEqualTo(Story.of("premium", "critical", Channel.EMAIL)
                        .at("PT30M", PhoneConfirmed::new)
                        .until("PT3H"))
                .contains("PT1H30M deadline-missed first-response");
    }

    @Test
    void aSeverityOfTheTextThatNeedsNoConfirmationHolds() {
        Story web = Story.judged(ShippedPolicies.sophos(), "premium", Channel.WEB);
        assertThat(web.state().severity()).isEqualTo("critical");
        assertThat(web.at("PT1M", PhoneConfirmed::new).state().span().number()).isEqualTo(1);
    }

    @Test
    void aSeverityOfTheTextThatIsHeldBackLapsesToo() {
        Story judged = Story.judged(ShippedPolicies.sophos(), "premium", Channel.EMAIL)
                .severityAt("PT1H", "4")
                .at("PT2H", PhoneConfirmed::new);
        assertThat(judged.state().severity()).isEqualTo("4");
    }

    /** H10. */
    @Test
    void aHighOfTheTextHoldsOnceBothAgree() {
        Story story = Story.judged(ShippedPolicies.of("hennge"), "one", Channel.WEB);
        assertThat(story.state().severity()).isEqualTo("medium");
        assertThat(story.at("PT1H", HighAgreed::new).state().severity()).isEqualTo("high");
        assertThat(story.state().span().number()).isEqualTo(2);
    }

    @Test
    void aConfirmationCountsOnceAndOnlyForAHeldClaim() {
        Story twice = Story.of("premium", "2", Channel.EMAIL)
                .at("PT1H", PhoneConfirmed::new)
                .severityAt("PT2H", "4")
                .at("PT3H", PhoneConfirmed::new);
        assertThat(twice.state().severity()).isEqualTo("4");
        Story web = Story.of("premium", "4").at("PT1H", PhoneConfirmed::new);
        assertThat(web.state().span().number()).isEqualTo(1);
        Story agreed = Story.of("premium", "2", Channel.EMAIL).at("PT1H", HighAgreed::new);
        assertThat(agreed.state().severity()).isEqualTo("3");
    }

    @Test
    void aClaimLapsesWhenSomebodyChangesTheSeverityByHand() {
        Story judged = Story.of("premium", "critical", Channel.EMAIL)
                .severityAt("PT1H", "4")
                .at("PT2H", PhoneConfirmed::new);
        assertThat(judged.state().severity()).isEqualTo("4");
        Story unchanged = Story.of("premium", "critical", Channel.EMAIL)
                .severityAt("PT1H", "3")
                .at("PT2H", PhoneConfirmed::new);
        assertThat(unchanged.state().severity()).isEqualTo("critical");
    }

    @Test
    void aConfirmationOfTheSeverityThatHoldsIsNoChange() {
        Story story =
                Story.of("premium", "2", Channel.EMAIL).severityAt("PT1H", "2").at("PT2H", PhoneConfirmed::new);
        assertThat(story.state().span().number()).isEqualTo(2);
    }

    @Test
    void anEmailThatFitsFourIsFour() {
        assertThat(Story.of("premium", "4", Channel.EMAIL).state().severity()).isEqualTo("4");
        assertThat(Story.of("premium", null, Channel.EMAIL).state().severity()).isEqualTo("3");
    }

    @Test
    void aWorkaroundIsNoChangeOfSeverity() {
        Story story = Story.of("premium", "critical").at("PT1M", WorkaroundOffered::new);
        assertThat(story.state().severity()).isEqualTo("critical");
    }

    @Test
    void anUnknownSeverityIsABugOfTheCaller() {
        Story story = Story.of("premium", "3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> story.severityAt("PT1H", "high"))
                .withMessageContaining("has no severity high");
    }

    @Test
    void aNewSpanTellsItsDeadlines() {
        Story story = Story.of("platinum", "3").at("PT1H", AgentResponded::new).severityAt("PT2H", "critical");
        assertThat(story.only("deadlines-set"))
                .containsExactly("PT0S deadlines-set 3", "PT1H deadlines-set 3", "PT2H deadlines-set critical");
        assertThat(Escalation.deadlines(story.state()))
                .extracting(
                        deadline -> deadline.target() + " " + deadline.state().word())
                .containsExactly(
                        "first-response met", "status-report running", "support-manager running", "executive running");
    }

    @Test
    void aLevelSetByHandIsToldButIsNoPromotion() {
        Story story = Story.of("standard", "3").at("PT1H", at -> new LevelChanged(at, SupportLevel.L2));
        assertThat(story.state().level()).isEqualTo(SupportLevel.L2);
        assertThat(story.only("deadlines-set")).hasSize(2);
        assertThat(story.until("PT2H")).isEmpty();
    }
}
