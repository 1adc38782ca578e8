package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.TicketFact.CustomerPending;
import io.tierline.policy.ticket.TicketFact.CustomerReplied;
import org.junit.jupiter.api.Test;

/** A policy that keeps the time already spent when the severity changes. */
class CarryTest {

    private static final SupportPolicy KEEPING =
            PolicyLoader.load("keeping.yaml", ShippedPolicies.yaml("sophos").replace("start anew", "keep elapsed"));

    @Test
    void creditsTheTimeSpentToTheNewClocks() {
        Story story = Story.of(KEEPING, "platinum", "3", Channel.WEB).severityAt("PT1H30M", "critical");
        assertThat(story.until("PT8H"))
                .containsExactly(
                        "PT1H30M deadline-missed first-response",
                        "PT2H escalated support-manager",
                        "PT3H30M status-report-due",
                        "PT5H30M status-report-due",
                        "PT7H30M status-report-due",
                        "PT8H escalated executive");
    }

    @Test
    void doesNotCreditThePauses() {
        Story story = Story.of(KEEPING, "premium", "3", Channel.WEB)
                .at("PT30M", CustomerPending::new)
                .at("PT5H", CustomerReplied::new)
                .severityAt("PT6H", "critical");
        story.until("PT7H");
        assertThat(story.only("escalated")).containsExactly("PT6H30M escalated support-manager");
    }
}
