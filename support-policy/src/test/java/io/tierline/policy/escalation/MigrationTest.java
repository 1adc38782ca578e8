package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact.AgentResponded;
import io.tierline.policy.ticket.TicketFact.CustomerPending;
import io.tierline.policy.ticket.TicketFact.CustomerReplied;
import io.tierline.policy.ticket.TicketFact.Reopened;
import io.tierline.policy.ticket.TicketFact.Resolved;
import io.tierline.policy.ticket.TicketFact.TimeReached;
import org.junit.jupiter.api.Test;

/** Premium, critical: first response 1 h, report every 2 h, support manager after 2 h; then something else. */
class MigrationTest {

    private static final SupportPolicy SOPHOS = ShippedPolicies.sophos();

    @Test
    void whatHasRunStaysRun() {
        assertThat(critical()
                        .migratedAt("PT10M", premium("first-response: 1h", "first-response: 30m"))
                        .until("PT1H"))
                .containsExactly("PT30M deadline-missed first-response");
        assertThat(critical()
                        .migratedAt("PT10M", premium("first-response: 1h", "first-response: 3h"))
                        .until("PT3H"))
                .containsExactly(
                        "PT2H escalated support-manager",
                        "PT2H status-report-due",
                        "PT3H deadline-missed first-response");
    }

    @Test
    void aPauseBeforeTheMigrationCountsNotAndOneAfterItNeither() {
        Story paused = critical()
                .at("PT30M", CustomerPending::new)
                .at("PT1H30M", CustomerReplied::new)
                .migratedAt("PT2H", premium("support-manager: after 2h", "support-manager: after 4h"))
                .at("PT3H", CustomerPending::new)
                .at("PT4H", CustomerReplied::new);
        assertThat(paused.until("PT7H")).contains("PT6H escalated support-manager");
    }

    /** A fact on its way is of the time before the migration: nothing may come early by what it did not know. */
    @Test
    void aPauseThatBecomesKnownOnlyAfterTheMigrationCountsFromWhenItWas() {
        Story late = critical()
                .migratedAt("PT1H", premium("support-manager: after 2h", "support-manager: after 3h"))
                .at("PT50M", CustomerPending::new)
                .at("PT2H", CustomerReplied::new);
        assertThat(late.until("PT5H")).contains("PT4H10M escalated support-manager");
    }

    @Test
    void aPausedClockIsPausedStill() {
        Story paused = critical()
                .at("PT30M", CustomerPending::new)
                .migratedAt("PT1H", premium("support-manager: after 2h", "support-manager: after 1h"));
        assertThat(paused.until("PT9H")).isEmpty();
        assertThat(paused.at("PT10H", CustomerReplied::new).until("PT11H"))
                .containsExactly("PT10H30M escalated support-manager");
    }

    @Test
    void whatHasRunOutUnderTheNewVersionIsDueAtTheMigrationAndNotBefore() {
        Story late = critical().migratedAt("PT45M", premium("first-response: 1h", "first-response: 30m"));
        assertThat(late.state().nextWake()).contains(Story.START.plusSeconds(45 * 60));
        assertThat(late.until("PT1H")).containsExactly("PT45M deadline-missed first-response");
    }

    @Test
    void whatWasDueBeforeHappensFirstAndUnderTheOldVersion() {
        assertThat(critical()
                        .migratedAt("PT2H30M", premium("support-manager: after 2h", "support-manager: after 4h"))
                        .until("PT3H"))
                .containsExactly(
                        "PT1H deadline-missed first-response",
                        "PT2H escalated support-manager",
                        "PT2H status-report-due");
    }

    @Test
    void whatIsDueAtTheVeryInstantIsDueStill() {
        assertThat(critical().migratedAt("PT1H", SOPHOS).until("PT1H"))
                .containsExactly("PT1H deadline-missed first-response");
        Story paused = critical()
                .at("PT10M", AgentResponded::new)
                .at("PT2H", CustomerPending::new)
                .migratedAt("PT2H", SOPHOS);
        assertThat(paused.until("PT2H")).contains("PT2H escalated support-manager");
    }

    @Test
    void nothingHappensTwice() {
        Story escalated = critical().at("PT2H", TimeReached::new);
        escalated.migratedAt("PT3H", premium("support-manager: after 2h", "support-manager: after 5h"));
        assertThat(escalated.until("PT24H"))
                .filteredOn(it -> it.contains("escalated"))
                .containsExactly("PT2H escalated support-manager");
        assertThat(escalated.only("deadline-missed")).hasSize(1);
    }

    @Test
    void whatOnlyTheNewVersionPromisesCountsFromTheMigration() {
        SupportPolicy more = changed(
                "      4:\n        first-response: 24h\n",
                "      4:\n        first-response: 24h\n        resolution: 10h\n        escalation: {executive: after 6h}\n");
        Story four = Story.of("premium", "4").at("PT1H", AgentResponded::new).migratedAt("PT20H", more);
        assertThat(four.until("PT40H"))
                .containsExactly("PT26H escalated executive", "PT30H deadline-missed resolution");
    }

    @Test
    void whatTheNewVersionPromisesNoMoreEnds() {
        SupportPolicy less = changed(
                "        escalation:\n          support-manager: after 2h\n        facts: S1, S8", "        facts: S1");
        Story story = critical().migratedAt("PT30M", less);
        assertThat(story.until("PT9H")).noneMatch(it -> it.contains("escalated"));
        SupportPolicy other = changed(
                "        first-response: 1h\n        status-report: every 2h",
                "        answer: 3h\n        status-report: on-discretion");
        assertThat(critical().migratedAt("PT30M", other).until("PT9H"))
                .containsExactly("PT2H escalated support-manager", "PT3H30M deadline-missed answer");
    }

    /** S16: a credit is for what is promised. */
    @Test
    void aResponseThatIsPromisedNoMoreEarnsNoCredit() {
        SupportPolicy other = changed("        first-response: 1h\n", "        answer: 3h\n");
        Story story = critical().migratedAt("PT1H30M", other).at("PT1H45M", AgentResponded::new);
        assertThat(story.only("deadline-missed", "credit-earned"))
                .containsExactly("PT1H deadline-missed first-response");
        Story kept = critical().migratedAt("PT1H30M", SOPHOS).at("PT1H45M", AgentResponded::new);
        assertThat(kept.only("credit-earned")).containsExactly("PT1H45M credit-earned first-response");
    }

    @Test
    void elapsedTimeBecomesTheOpenMinutesInIt() {
        Story story = Story.of("premium", "critical")
                .migratedAt("PT30M", premium("first-response: 1h", "first-response: 2 business hours"));
        assertThat(story.until("PT2H")).contains("PT2H deadline-missed first-response");
        Story overnight = Story.of(SOPHOS, "premium", "3", Channel.WEB)
                .migratedAt(
                        "PT9H",
                        changed(
                                "      3:\n        first-response: 24h",
                                "      3:\n        first-response: 8 business hours"));
        assertThat(overnight.until("PT48H")).contains("PT23H30M deadline-missed first-response");
    }

    @Test
    void aResolvedTicketRunsOnUnderTheNewVersionWhenItIsReopened() {
        Story story = critical()
                .at("PT30M", Resolved::new)
                .migratedAt("PT5H", premium("support-manager: after 2h", "support-manager: after 1h"))
                .at("PT10H", Reopened::new);
        assertThat(story.until("PT11H")).containsExactly("PT10H30M escalated support-manager");
    }

    /** The three business days leave out Thanksgiving, 26 November. */
    @Test
    void aStepThatWaitsForAMissThatHasBeenGoesOn() {
        SupportPolicy keeper = ShippedPolicies.of("keeper");
        SupportPolicy slower = PolicyLoader.load(
                "k",
                ShippedPolicies.yaml("keeper")
                        .replace("executive: 2 business days after", "executive: 3 business days after"));
        Story story = Story.at(keeper, "2026-11-23T15:00:00Z", Region.US, SupportLevel.L1)
                .at("PT1H", AgentResponded::new);
        assertThat(story.until("PT49H"))
                .containsExactly(
                        "PT49H deadline-missed resolution",
                        "PT49H level-promoted L2",
                        "PT49H escalated support-manager");
        story.migratedAt("PT50H", slower);
        assertThat(story.until("PT240H"))
                .filteredOn(it -> it.contains("executive"))
                .containsExactly("PT193H escalated executive");
    }

    @Test
    void anOldWakeUpIsHarmless() {
        Story story = critical().migratedAt("PT30M", premium("first-response: 1h", "first-response: 3h"));
        assertThat(story.until("PT1H")).isEmpty();
        Story earlier = critical().migratedAt("PT45M", premium("first-response: 1h", "first-response: 50m"));
        assertThat(earlier.until("PT40M")).isEmpty();
        assertThat(earlier.until("PT1H")).containsExactly("PT50M deadline-missed first-response");
    }

    @Test
    void whatTheNewVersionDoesNotKnowStaysWhereItIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> critical().migratedAt("PT1M", ShippedPolicies.of("hennge")))
                .withMessage("policy hennge has no plan premium");
        SupportPolicy renamed =
                PolicyLoader.load("s", ShippedPolicies.yaml("sophos").replace("sites:\n  tokyo:", "sites:\n  kyoto:"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> critical().migratedAt("PT1M", renamed))
                .withMessage("policy sophos has no site tokyo");
    }

    private static Story critical() {
        return Story.of("premium", "critical");
    }

    /** The matrix of Premium, critical, with one promise changed. */
    private static SupportPolicy premium(String promise, String instead) {
        String yaml = ShippedPolicies.yaml("sophos");
        int premium = yaml.indexOf("  premium:\n");
        return PolicyLoader.load(
                "s", yaml.substring(0, premium) + yaml.substring(premium).replaceFirst(promise, instead));
    }

    private static SupportPolicy changed(String text, String instead) {
        String yaml = ShippedPolicies.yaml("sophos");
        int premium = yaml.indexOf("  premium:\n");
        int at = yaml.indexOf(text, premium);
        assertThat(at).isPositive();
        return PolicyLoader.load("s", yaml.substring(0, at) + instead + yaml.substring(at + text.length()));
    }
}
