package io.tierline.escalation.clocks.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.escalation.clocks.model.Submission;
import io.tierline.escalation.testing.LiveTicket;
import io.tierline.escalation.testing.RandomStory;
import io.tierline.escalation.testing.Sophos;
import io.tierline.escalation.testing.Told;
import io.tierline.events.EscalationEvent;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TriageEvent.Triaged;
import io.tierline.policy.simulation.Simulator;
import io.tierline.policy.triage.Triage;
import io.tierline.policy.triage.TriageDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the service says of a ticket is what the simulation of the same facts says. */
class LiveAndSimulatedPropertyTest {
    private static final Instant START = Instant.parse("2026-11-18T23:17:00Z");
    private static final int STORIES_A_SEED = 200;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sayTheSame(long seed) {
        LongStream.range(0, STORIES_A_SEED).map(i -> seed * 1_000_000 + i).forEach(storySeed -> {
            RandomStory story = RandomStory.of(storySeed, START, Duration.ofMinutes(1), 2_000);
            int triagedAfter = (int) (storySeed % (story.facts().size() + 1));
            assertThat(live(story, triagedAfter))
                    .as("story of seed %d, triaged after %d facts", storySeed, triagedAfter)
                    .containsExactlyInAnyOrderElementsOf(simulated(story));
        });
    }

    private static List<Told> simulated(RandomStory story) {
        return Simulator.simulate(Sophos.POLICY, story.request()).timeline().stream()
                .map(Told::of)
                .toList();
    }

    private static List<Told> live(RandomStory story, int triagedAfter) {
        LiveTicket ticket =
                new LiveTicket().take(story.submitted(), story.submitted().occurredAt());
        for (int i = 0; i < story.facts().size(); i++) {
            IntakeEvent fact = story.facts().get(i);
            if (i == triagedAfter) {
                ticket.take(triaged(story), fact.occurredAt());
            }
            ticket.wakeUntil(fact.occurredAt()).take(fact, fact.occurredAt());
        }
        if (triagedAfter == story.facts().size()) {
            ticket.take(triaged(story), story.until());
        }
        ticket.wakeUntil(story.until().plusNanos(1));
        return ticket.said().stream()
                .map(draft -> Told.of((EscalationEvent) draft.event(), draft.dueAt()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Triaged triaged(RandomStory story) {
        TriageDecision decision = Triage.triage(
                Sophos.POLICY,
                Submission.of(story.submitted(), Sophos.POLICY.version()).snapshot());
        return new Triaged(
                decision.severity(), decision.level().word(), decision.site(), decision.queue(), decision.rules());
    }
}
