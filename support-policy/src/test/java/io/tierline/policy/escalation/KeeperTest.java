package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketFact.AgentResponded;
import io.tierline.policy.ticket.TicketFact.CustomerPending;
import io.tierline.policy.ticket.TicketFact.CustomerReplied;
import io.tierline.policy.ticket.TicketFact.LevelChanged;
import io.tierline.policy.ticket.TicketFact.OutOfScope;
import io.tierline.policy.ticket.TicketFact.Reopened;
import io.tierline.policy.ticket.TicketFact.Resolved;
import io.tierline.policy.ticket.TicketFact.Resumed;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.Triage;
import io.tierline.policy.triage.TriageDecision;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * K4 to K13 and R8. The ticket comes on Monday 7 December 2026 at 10:00 in Chicago; business days end at the same hour
 * of the next days, PT24H apart until Friday.
 */
class KeeperTest {

    private static final SupportPolicy KEEPER = ShippedPolicies.of("keeper");
    private static final String MONDAY = "2026-12-07T10:00:00-06:00";
    private static final String NEVER = "PT400H";

    @Test
    void withoutAnAcknowledgementThereIsNoResolutionClock() {
        assertThat(l1().until(NEVER)).containsExactly("PT24H deadline-missed first-response");
    }

    @Test
    void aMissedResolutionPromotesAndAlertsTheManagerThenTheExecutive() {
        assertThat(l1().at("PT1H", AgentResponded::new).until(NEVER))
                .containsExactly(
                        "PT49H deadline-missed resolution",
                        "PT49H level-promoted L2",
                        "PT49H escalated support-manager",
                        "PT97H escalated executive");
    }

    @Test
    void aLateAcknowledgementStartsTheResolutionClockToo() {
        assertThat(l1().at("PT25H", AgentResponded::new).until("PT73H"))
                .startsWith("PT24H deadline-missed first-response", "PT73H deadline-missed resolution");
    }

    @Test
    void leavingLevelOneByHandEndsTheResolutionAndIsNoPromotion() {
        Story story = l1().at("PT1H", AgentResponded::new).at("PT2H", to(SupportLevel.L2));
        assertThat(story.until(NEVER)).isEmpty();
        assertThat(Escalation.deadlines(story.state())).contains(new Deadline("resolution", null, DeadlineState.ENDED));
        Story back = l1().at("PT1H", AgentResponded::new)
                .at("PT2H", to(SupportLevel.L2))
                .at("PT3H", to(SupportLevel.L1));
        assertThat(back.until(NEVER)).isEmpty();
    }

    @Test
    void theAcknowledgementCountsAtTheLevelOfItsHour() {
        Story down = Story.at(KEEPER, MONDAY, Region.US, SupportLevel.L2)
                .at("PT1H", to(SupportLevel.L1))
                .at("PT2H", AgentResponded::new);
        assertThat(down.until("PT50H")).contains("PT50H deadline-missed resolution", "PT50H level-promoted L2");
        Story up = l1().at("PT1H", to(SupportLevel.L3)).at("PT2H", AgentResponded::new);
        assertThat(up.until(NEVER)).isEmpty();
    }

    @Test
    void raisingByHandAsksForNoSecondAcknowledgement() {
        Story story = l1().at("PT1H", to(SupportLevel.L2));
        assertThat(story.until(NEVER)).containsExactly("PT24H deadline-missed first-response");
    }

    @Test
    void theExecutiveIsAlertedWhateverTheLevelByThen() {
        Story story = l1().at("PT1H", AgentResponded::new).at("PT50H", to(SupportLevel.L3));
        assertThat(story.until(NEVER)).endsWith("PT97H escalated executive");
        assertThat(story.outcomes())
                .filteredOn(EscalationOutcome.Escalated.class::isInstance)
                .last()
                .extracting(EscalationOutcome::because)
                .isEqualTo(
                        "keeper business, level L3: executive 2 business days after resolution is missed (K6, K13), counted in business hours from 2026-12-09T17:00:00Z");
    }

    @Test
    void aReasonNamesTheLevelOfItsOwnInstantHoweverLateItIsDecided() {
        Story atOnce = l1().at("PT1H", AgentResponded::new);
        atOnce.until(NEVER);
        Story stepByStep = l1().at("PT1H", AgentResponded::new).at("PT60H", TicketFact.TimeReached::new);
        stepByStep.until(NEVER);
        assertThat(reasons(atOnce))
                .isEqualTo(reasons(stepByStep))
                .last()
                .asString()
                .contains(", level L2: executive ");
    }

    private static List<String> reasons(Story story) {
        return story.outcomes().stream().map(EscalationOutcome::because).toList();
    }

    @Test
    void aSilentCustomerLosesTheResolutionForGood() {
        Story story = l1().at("PT1H", CustomerPending::new).at("PT26H", CustomerReplied::new);
        assertThat(story.until(NEVER)).isEmpty();
        assertThat(story.only("stood-down")).containsExactly("PT25H stood-down target-void");
        assertThat(Escalation.deadlines(story.state())).contains(new Deadline("resolution", null, DeadlineState.VOID));
    }

    @Test
    void aCustomerWhoAnswersInTimeOnlyPausesIt() {
        Story atTheInstant = l1().at("PT1H", CustomerPending::new).at("PT25H", CustomerReplied::new);
        assertThat(atTheInstant.until("PT73H")).contains("PT73H deadline-missed resolution");
        Story twice = l1().at("PT1H", CustomerPending::new)
                .at("PT21H", Resumed::new)
                .at("PT22H", CustomerPending::new)
                .at("PT30H", CustomerReplied::new);
        assertThat(twice.until(NEVER)).contains("PT78H level-promoted L2");
    }

    @Test
    void theSilenceCountsFromEachQuestionAnew() {
        Story story = l1().at("PT1H", CustomerPending::new)
                .at("PT2H", CustomerReplied::new)
                .at("PT3H", CustomerPending::new);
        assertThat(story.until(NEVER)).isEmpty();
        assertThat(story.only("stood-down")).containsExactly("PT27H stood-down target-void");
    }

    @Test
    void tellsTheDeadlinesAnewWhenTheResolutionIsVoidOrTheLevelPromoted() {
        Story silent = l1().at("PT1H", CustomerPending::new);
        silent.until(NEVER);
        assertThat(silent.only("deadlines-set")).last().isEqualTo("PT25H deadlines-set normal");
        Story late = l1().at("PT1H", AgentResponded::new);
        late.until(NEVER);
        assertThat(late.only("deadlines-set")).last().isEqualTo("PT49H deadlines-set normal");
    }

    @Test
    void saysWhyTheResolutionIsVoid() {
        Story story = l1().at("PT1H", CustomerPending::new);
        story.until(NEVER);
        assertThat(story.outcomes())
                .filteredOn(EscalationOutcome.StoodDown.class::isInstance)
                .extracting(EscalationOutcome::because)
                .containsExactly(
                        "keeper business, level L1: the customer did not answer: resolution within 2 business days after first-response is void (K7), counted in business hours from 2026-12-07T17:00:00Z");
    }

    @Test
    void whatWasMissedIsVoidNoMore() {
        Story story = l1().at("PT1H", AgentResponded::new)
                .at("PT50H", CustomerPending::new)
                .at("PT80H", CustomerReplied::new);
        assertThat(story.until(NEVER)).last().asString().endsWith("escalated executive");
    }

    @Test
    void outOfScopeTheResolutionIsMissedWithoutAnEscalation() {
        Story story = l1().at("PT1H", AgentResponded::new).at("PT2H", OutOfScope::new);
        assertThat(story.until(NEVER)).containsExactly("PT49H deadline-missed resolution");
        assertThat(story.state().level()).isEqualTo(SupportLevel.L1);
    }

    @Test
    void aPauseAtTheVeryInstantOfTheMissStopsNothingOfIt() {
        Story story = l1().at("PT1H", AgentResponded::new).at("PT49H", CustomerPending::new);
        assertThat(story.until(NEVER))
                .containsExactly(
                        "PT49H deadline-missed resolution",
                        "PT49H level-promoted L2",
                        "PT49H escalated support-manager");
    }

    @Test
    void aResolutionEndsAllOfItAndReopeningRunsOn() {
        Story story = l1().at("PT1H", AgentResponded::new).at("PT25H", Resolved::new);
        assertThat(story.until("PT30H")).isEmpty();
        assertThat(story.at("PT48H", Reopened::new).until("PT72H")).contains("PT72H deadline-missed resolution");
    }

    @Test
    void theSeverityTouchesOnlyAFirstResponseThatIsStillAwaited() {
        Story answered = l1().at("PT1H", AgentResponded::new).severityAt("PT3H", "urgent");
        assertThat(answered.until(NEVER)).hasSize(4).startsWith("PT49H deadline-missed resolution");
        Story afterwards = l1().at("PT1H", AgentResponded::new).severityAt("PT50H", "urgent");
        assertThat(afterwards.until(NEVER)).hasSize(4).endsWith("PT97H escalated executive");
        Story silent = l1().severityAt("PT4H", "urgent");
        assertThat(silent.until(NEVER)).containsExactly("PT28H deadline-missed first-response");
    }

    @Test
    void noPlanOfKeeperKnowsARequestButAnAgentMayEscalateByHand() {
        Story story = l1().at("PT1H", TicketFact.EscalationRequested::new)
                .at("PT2H", at -> new TicketFact.EscalatedByHand(at, EscalationRole.EXECUTIVE));
        assertThat(story.until("PT3H"))
                .containsExactly("PT1H escalation-refused not-in-plan", "PT2H escalated executive");
    }

    @Test
    void theHourChoosesChicagoOrCork() {
        assertThat(site("2026-12-07T10:00:00+00:00", Region.US)).isEqualTo("cork");
        assertThat(site("2026-12-07T12:00:00-06:00", Region.EU)).isEqualTo("chicago");
        assertThat(site("2026-12-07T15:30:00+00:00", Region.EU)).isEqualTo("cork");
        assertThat(site("2026-12-07T15:30:00+00:00", Region.JP)).isEqualTo("chicago");
        assertThat(site("2026-12-06T15:30:00+00:00", Region.MEA)).isEqualTo("cork");
        assertThat(site("2026-12-06T23:30:00+00:00", Region.LATAM)).isEqualTo("chicago");
        assertThat(site("2026-12-07T16:00:00-08:00", Region.US)).isEqualTo("chicago");
        assertThat(site("2026-11-26T15:30:00+00:00", Region.US)).isEqualTo("cork");
    }

    @Test
    void whatIsSoldIsAnsweredButEscalatesNothing() {
        TicketSnapshot ticket = new TicketSnapshot(
                Instant.parse("2026-12-07T16:00:00Z"),
                "business",
                Channel.WEB,
                Region.US,
                "en",
                null,
                null,
                null,
                TicketText.of("custom integration", ""));
        TriageDecision triage = Triage.triage(KEEPER, ticket, (rule, text, language) -> {
            boolean sold = rule.queries().getOrDefault("en", "").contains(text.subject());
            return sold ? List.of(text.subject()) : List.of();
        });
        EscalationState state = Escalation.begin(KEEPER, ticket, triage).state();
        assertThat(state.inScope()).isFalse();
        assertThat(Escalation.deadlines(state))
                .extracting(Deadline::target, Deadline::state)
                .containsExactly(tuple("first-response", DeadlineState.RUNNING));
    }

    private static String site(String submittedAt, Region region) {
        return Story.at(KEEPER, submittedAt, region, null).state().place().site();
    }

    private static Story l1() {
        return Story.at(KEEPER, MONDAY, Region.US, SupportLevel.L1);
    }

    private static Function<Instant, TicketFact> to(SupportLevel level) {
        return at -> new LevelChanged(at, level);
    }
}
