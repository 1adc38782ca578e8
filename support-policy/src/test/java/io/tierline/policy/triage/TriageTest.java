package io.tierline.policy.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S4, S5, S6, S14. */
class TriageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "web,critical,critical", "web,2,2", "web,-,3", "phone,critical,critical", "api,4,4",
                "email,critical,3", "email,2,3", "email,3,3", "email,4,4", "email,-,3",
            })
    void judgesTheClaimByItsChannel(String channel, @Nullable String claim, String severity) {
        assertThat(triage("standard", channel, claim, null).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"standard,L1,general", "premium,L2,priority", "platinum,L2,priority"})
    void startsByPlan(String plan, SupportLevel level, String queue) {
        TriageDecision decision = triage(plan, "web", "3", null);
        assertThat(decision.level()).isEqualTo(level);
        assertThat(decision.queue()).isEqualTo(queue);
        assertThat(decision.site()).isEqualTo("tokyo");
    }

    @Test
    void namesTheRulesThatDecided() {
        assertThat(triage("premium", "email", "critical", null).rules())
                .containsExactly("e-mail waits for the phone", "senior engineer at once", "priority queue");
        assertThat(triage("standard", "web", null, SupportLevel.L3).rules())
                .containsExactly("default-severity", "level-given", "general queue");
    }

    @Test
    void keepsALevelThatWasGiven() {
        assertThat(triage("premium", "web", "3", SupportLevel.L1).level()).isEqualTo(SupportLevel.L1);
    }

    @Test
    void refusesWhatThePolicyDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> triage("gold", "web", "3", null));
        assertThatIllegalArgumentException().isThrownBy(() -> triage("premium", "web", "high", null));
    }

    private static TriageDecision triage(
            String plan, String channel, @Nullable String claim, @Nullable SupportLevel level) {
        var ticket = new TicketSnapshot(
                Instant.parse("2026-11-24T01:00:00Z"),
                plan,
                Channel.of(channel).orElseThrow(),
                Region.EU,
                "en",
                claim,
                level,
                null,
                TicketText.of("s", "d"));
        return Triage.triage(ShippedPolicies.sophos(), ticket);
    }
}
