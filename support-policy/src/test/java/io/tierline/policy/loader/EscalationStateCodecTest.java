package io.tierline.policy.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.escalation.RandomTickets;
import io.tierline.policy.escalation.Story;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.triage.Triage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EscalationStateCodecTest {

    @ParameterizedTest
    @MethodSource("programmes")
    void givesBackTheVerySameState(String programme) {
        SupportPolicy policy = ShippedPolicies.of(programme);
        for (long seed = 1; seed <= 80; seed++) {
            RandomTickets.Timeline timeline = new RandomTickets(policy, seed).timeline();
            EscalationState state = Escalation.begin(
                            policy, timeline.ticket(), Triage.triage(policy, timeline.ticket()))
                    .state();
            for (TicketFact fact : timeline.facts()) {
                state = Escalation.decide(policy, state, fact).state();
                assertThat(EscalationStateCodec.fromJson(EscalationStateCodec.toJson(state)))
                        .as("%s, seed %d, %s", programme, seed, fact)
                        .isEqualTo(state);
            }
        }
    }

    static List<String> programmes() {
        return ShippedPolicies.NAMES;
    }

    /** A state as it was stored when {@code sophos} was the only programme. */
    @Test
    void readsAStateOfBeforeThereWereSites() {
        EscalationState state = Story.of("premium", "3").state();
        String older = EscalationStateCodec.toJson(state).replaceFirst("\"place\":\\{[^}]*},", "");
        EscalationState read = EscalationStateCodec.fromJson(older);
        assertThat(read.span()).isEqualTo(state.span());
        TicketFact later = new TicketFact.TimeReached(Story.START.plus(Duration.ofHours(25)));
        assertThat(Escalation.decide(ShippedPolicies.sophos(), read, later).outcomes())
                .isEqualTo(Escalation.decide(ShippedPolicies.sophos(), state, later)
                        .outcomes());
    }

    @Test
    void ignoresFieldsOfANewerVersion() {
        EscalationState state = Story.of("premium", "3").state();
        String newer = EscalationStateCodec.toJson(state).replaceFirst("\\{", "{\"invented\":1,");
        assertThat(EscalationStateCodec.fromJson(newer)).isEqualTo(state);
    }

    @Test
    void refusesWhatIsNoState() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EscalationStateCodec.fromJson("{\"plan\":"))
                .withMessageContaining("no escalation state");
    }
}
