package io.tierline.policy.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.escalation.Story;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscalationStateCodecTest {

    private static final List<Function<Instant, TicketFact>> FACTS = List.of(
            TicketFact.AgentResponded::new,
            TicketFact.StatusReported::new,
            TicketFact.CustomerPending::new,
            TicketFact.CustomerReplied::new,
            TicketFact.Resumed::new,
            TicketFact.Resolved::new,
            TicketFact.Reopened::new,
            TicketFact.EscalationRequested::new,
            TicketFact.PhoneConfirmed::new,
            TicketFact.OutOfScope::new,
            TicketFact.BackInScope::new,
            TicketFact.TimeReached::new,
            at -> new TicketFact.SeverityChanged(at, "critical"),
            at -> new TicketFact.SeverityChanged(at, "2"),
            at -> new TicketFact.LevelChanged(at, SupportLevel.L3),
            at -> new TicketFact.EscalatedByHand(at, EscalationRole.EXECUTIVE));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesBackTheVerySameState(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 40; i++) {
            Story story = Story.of(
                    pick(random, List.of("standard", "premium", "platinum")),
                    pick(random, List.of("critical", "2", "3", "4")),
                    pick(random, List.of(Channel.EMAIL, Channel.WEB)));
            long nanos = 0;
            for (int step = 0; step < 12; step++) {
                nanos += random.nextLong(20_000_000_000_000L);
                story.at(Duration.ofNanos(nanos).toString(), pick(random, FACTS));
                EscalationState state = story.state();
                assertThat(EscalationStateCodec.fromJson(EscalationStateCodec.toJson(state)))
                        .as("seed %d, story %d, step %d", seed, i, step)
                        .isEqualTo(state);
            }
        }
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

    private static <T> T pick(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
