package io.tierline.escalation.clocks.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.escalation.clocks.model.ClockFact;
import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.clocks.model.ClockProgress.Start;
import io.tierline.escalation.clocks.model.ClockRun;
import io.tierline.escalation.clocks.model.Opening;
import io.tierline.escalation.clocks.model.OutcomeMapping;
import io.tierline.escalation.clocks.model.Taken;
import io.tierline.escalation.clocks.model.TicketHistory;
import io.tierline.escalation.testing.Facts;
import io.tierline.escalation.testing.LiveTicket;
import io.tierline.escalation.testing.RandomStory;
import io.tierline.escalation.testing.Sophos;
import io.tierline.events.IntakeEvent;
import io.tierline.kit.event.EventDraft;
import io.tierline.policy.ticket.TicketFact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What went into the clocks, played again, makes happen what happened: also where facts came too late. */
class HistoryPropertyTest {
    private static final Instant START = Instant.parse("2026-11-18T23:17:00Z");
    private static final int STORIES_A_SEED = 100;
    private static final int LONGEST = 2_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void playsAgainWhatHappened(long seed) {
        LongStream.range(0, STORIES_A_SEED).map(i -> seed * 1_000_000 + i).forEach(storySeed -> {
            RandomStory story = RandomStory.of(storySeed, START, Duration.ofMinutes(1), LONGEST);
            LiveTicket live = live(story, storySeed);
            ClockRun again = again(live.clock().taken(), story.until());
            assertThat(told(again)).as("story of seed %d", storySeed).isEqualTo(said(live));
            assertThat(live.clock().progress())
                    .isInstanceOfSatisfying(
                            Running.class,
                            running -> assertThat(running.state()).isEqualTo(again.state()));
        });
    }

    private static LiveTicket live(RandomStory story, long seed) {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Instant start = story.submitted().occurredAt();
        LiveTicket ticket =
                new LiveTicket().take(story.submitted(), start).take(Facts.triaged("critical", "L2"), start);
        for (IntakeEvent fact : story.facts()) {
            boolean late = dice.nextInt(3) == 0;
            Instant comes = fact.occurredAt().plus(Duration.ofMinutes(late ? dice.nextInt(LONGEST) : 0));
            Instant wokenUntil = dice.nextBoolean() ? comes : comes.plusNanos(1);
            ticket.wakeUntil(wokenUntil).take(fact, comes);
        }
        return ticket.wakeUntil(story.until().plusNanos(1));
    }

    private static ClockRun again(Taken taken, Instant until) {
        Opening opening = Objects.requireNonNull(taken.opening());
        List<ClockFact> facts = new TicketHistory(opening, taken.entries())
                .facts()
                .map(ClockFact::of)
                .toList();
        var start = new Start(opening, facts);
        return ClockRun.start(Sophos.POLICY, start)
                .then(Sophos.POLICY, ClockFact.of(new TicketFact.TimeReached(until)));
    }

    private static List<String> said(LiveTicket live) {
        return live.said().stream().map(HistoryPropertyTest::words).toList();
    }

    private static String words(EventDraft draft) {
        return draft.dueAt() + " " + draft.event().getClass().getSimpleName();
    }

    private static List<String> told(ClockRun run) {
        return run.outcomes().stream()
                .filter(caused -> OutcomeMapping.eventOf(LiveTicket.ID, caused.outcome(), caused.request())
                        .isPresent())
                .map(caused -> OutcomeMapping.dueAt(caused.outcome()) + " "
                        + caused.outcome().getClass().getSimpleName())
                .toList();
    }
}
