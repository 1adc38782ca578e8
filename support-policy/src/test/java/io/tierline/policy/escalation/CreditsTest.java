package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.escalation.EscalationOutcome.CreditEarned;
import io.tierline.policy.ticket.TicketFact.AgentResponded;
import io.tierline.policy.ticket.TicketFact.CustomerReplied;
import io.tierline.policy.ticket.TicketFact.Resolved;
import io.tierline.policy.ticket.TicketFact.StatusReported;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S16, S20. */
class CreditsTest {

    @Test
    void areEarnedByALateFirstResponseWhenItComes() {
        assertThat(credits(Story.of("premium", "critical")
                        .at("PT3H5M", AgentResponded::new)
                        .at("PT4H", StatusReported::new)))
                .containsExactly(
                        "sophos premium, severity critical: first-response within 1h came 2h 5m late (S1, S8, S16)");
    }

    @Test
    void areNotEarnedInTime() {
        assertThat(credits(Story.of("platinum", "critical").at("PT1H", AgentResponded::new)))
                .isEmpty();
    }

    @Test
    void areNotEarnedWhileTheResponseIsStillWaitedFor() {
        Story story = Story.of("premium", "critical").at("PT2H", CustomerReplied::new);
        assertThat(credits(story)).isEmpty();
        assertThat(credits(story.at("PT3H", AgentResponded::new)))
                .singleElement()
                .asString()
                .contains("2h late");
    }

    @Test
    void areNotEarnedUnderStandard() {
        assertThat(credits(Story.of("standard", "critical").at("PT30H", AgentResponded::new)))
                .isEmpty();
    }

    @Test
    void areEarnedByATicketThatEndsWithoutAResponse() {
        assertThat(credits(Story.of("premium", "critical").at("PT1H0.5S", Resolved::new)))
                .singleElement()
                .asString()
                .contains("came 0s late");
    }

    @Test
    void areEarnedOncePerMissedTargetAlsoWhenANewSeverityAsksAgain() {
        Story story = Story.of("premium", "critical")
                .severityAt("PT2H", "2")
                .severityAt("PT3H", "3")
                .at("PT40H", AgentResponded::new);
        assertThat(credits(story)).hasSize(2);
    }

    private static List<String> credits(Story story) {
        return story.outcomes().stream()
                .filter(CreditEarned.class::isInstance)
                .map(EscalationOutcome::because)
                .toList();
    }
}
