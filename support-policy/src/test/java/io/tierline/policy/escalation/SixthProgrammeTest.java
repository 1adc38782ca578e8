package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.TicketFact.AgentResponded;
import org.junit.jupiter.api.Test;

/** A programme that needed a file and no code: nights in Dubai, Friday and Saturday off. */
class SixthProgrammeTest {

    private static final SupportPolicy DUBAI =
            PolicyLoader.load("dubai.yaml", ShippedPolicies.resource("/policies/dubai.yaml"));

    @Test
    void aNightBelongsToTheDayItBeginsOn() {
        assertThat(asked("2026-11-27T01:00:00+04:00", "outage").until("PT3H"))
                .containsExactly("PT1H deadline-missed first-response");
        assertThat(asked("2026-11-27T05:00:00+04:00", "outage").until("PT100H"))
                .containsExactly("PT64H deadline-missed first-response");
        assertThat(asked("2026-12-02T01:00:00+04:00", "outage").until("PT3H"))
                .containsExactly("PT1H deadline-missed first-response");
    }

    @Test
    void aBusinessDayIsANight() {
        assertThat(asked("2026-11-29T21:00:00+04:00", "question").until("PT50H"))
                .containsExactly("PT48H deadline-missed first-response");
        assertThat(asked("2026-12-01T21:00:00+04:00", "question").until("PT150H"))
                .containsExactly("PT144H deadline-missed first-response");
    }

    @Test
    void aSeveritysOwnResolutionStartsWithTheFirstResponseOrWithTheChange() {
        Story answered = asked("2026-11-29T20:00:00+04:00", "outage").at("PT30M", AgentResponded::new);
        assertThat(answered.until("PT30H"))
                .containsExactly("PT24H30M deadline-missed resolution", "PT24H30M escalated support-manager");
        Story raised = asked("2026-11-29T20:00:00+04:00", "question")
                .at("PT30M", AgentResponded::new)
                .severityAt("PT1H", "outage");
        assertThat(raised.until("PT30H"))
                .containsExactly("PT25H deadline-missed resolution", "PT25H escalated support-manager");
    }

    private static Story asked(String at, String severity) {
        return Story.at(DUBAI, at, severity, Channel.WEB, null);
    }
}
