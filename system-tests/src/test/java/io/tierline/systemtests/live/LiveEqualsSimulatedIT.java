package io.tierline.systemtests.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.ProductClock;
import io.tierline.systemtests.client.RawEvent;
import io.tierline.systemtests.client.TicketHistory;
import io.tierline.systemtests.client.TimelineItem;
import io.tierline.systemtests.client.TopicTail;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Random tickets of all five programmes with random facts, live at speed: what happened is what the simulation says when
 * it is told when each fact occurred. {@code -Dtierline.live.seed} repeats a run's choices,
 * {@code -Dtierline.live.tickets} sets the count of all tickets together, {@code -Dtierline.live.wave} how many of them live
 * at once, {@code -Dtierline.live.seconds} how long.
 */
@SharedStack
@Order(60)
class LiveEqualsSimulatedIT {
    private static final int TICKETS = Integer.getInteger("tierline.live.tickets", 60);
    private static final int WAVE = Integer.getInteger("tierline.live.wave", 60);
    private static final long SEED = Long.getLong("tierline.live.seed", System.nanoTime());
    /** Three days on the product's clock; 170 s are a week, after which the longest step of a ladder comes. */
    private static final Duration LIFE = Duration.ofSeconds(Integer.getInteger("tierline.live.seconds", 75));
    /** A fact is not sent when something falls due within so much real time: it could come too late to be compared. */
    private static final Duration CLEAR = Duration.ofMillis(1_200);

    private static final Duration BEFORE_LOOKING_AGAIN = Duration.ofMillis(150);

    private final Product product;
    private final ProductClock clock;
    private final Tally tally = new Tally();

    LiveEqualsSimulatedIT(Stack stack) {
        product = new Product(stack);
        clock = new ProductClock(stack.speed());
    }

    @Test
    void liveTicketsDoWhatTheSimulationSays() throws InterruptedException {
        System.out.printf("Live equals simulated: seed %d, %d tickets, %d at once%n", SEED, TICKETS, WAVE);
        var softly = new SoftAssertions();
        for (int first = 0; first < TICKETS; first += WAVE) {
            live(first, Math.min(first + WAVE, TICKETS), softly);
            System.out.println("Live equals simulated: " + tally);
            makeRoom();
        }
        softly.assertAll();
        assertThat(tally.programmes()).as("tickets by programme").containsOnlyKeys(Programme.values());
        assertThat(tally.closeCalls()).as("tickets compared only in part").isLessThan(TICKETS / 10);
    }

    /** One wave: the programmes take turns. */
    private void live(int first, int after, SoftAssertions softly) throws InterruptedException {
        try (var tail = new TopicTail(product.tickets());
                var lives = new RandomLives(
                        reference -> untilClear(history(tail, reference)),
                        clock,
                        Instant.now().plus(LIFE))) {
            IntStream.range(first, after)
                    .mapToObj(i -> new RandomLife(Programme.ofTurn(i), SEED + i, product))
                    .forEach(lives::begin);
            await("the end of all lives").atMost(LIFE.plusSeconds(30)).until(lives::areOver);
            assertThat(lives.errors()).isEmpty();

            Instant until = beforeTheSecondOf(clock.productAtLeast(Instant.now()));
            leaveInPeace(lives);
            lives.lives().forEach((reference, life) -> compare(tail, reference, life, until, softly));
        }
    }

    /** Open tickets would remind and call for as long as the stack runs. Those that are resolved already refuse. */
    private void leaveInPeace(RandomLives lives) {
        Intake agent = product.intakeOfAgent();
        lives.lives().keySet().forEach(reference -> agent.status(reference, "resolved"));
    }

    /** The local mail server holds every mail in memory; nobody reads those of a wave that is over. */
    private void makeRoom() {
        if (TICKETS > WAVE) {
            product.mailbox().empty();
        }
    }

    private void compare(TopicTail tail, String reference, RandomLife life, Instant until, SoftAssertions softly) {
        Optional<Instant> closeCall = live(tail, reference).firstCloseCall(until);
        Instant last = closeCall.map(LiveEqualsSimulatedIT::beforeTheSecondOf).orElse(until);
        List<TimelineItem> simulated = live(tail, reference).simulated(last);
        softly.assertThatCode(() -> awaitEqual(tail, reference, last, simulated))
                .doesNotThrowAnyException();
        tally.count(life, simulated.size(), closeCall.isPresent());
    }

    private void awaitEqual(TopicTail tail, String reference, Instant last, List<TimelineItem> simulated) {
        await(reference).atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            LiveTicket live = live(tail, reference);
            assertThat(live.live(last))
                    .as("%s, seed %d, %s", reference, SEED, live.history().simulation(last))
                    .containsExactlyElementsOf(simulated);
        });
    }

    /** Nothing, or the real time until everything that is about to fall due has done so. */
    private Duration untilClear(TicketHistory history) {
        if (history.submitted().isEmpty()) {
            return BEFORE_LOOKING_AGAIN;
        }
        Instant now = clock.productAtLeast(Instant.now());
        Instant soon = clock.productAtLeast(Instant.now().plus(CLEAR));
        var live = new LiveTicket(history, product.simulator(), clock);
        if (live.lastFact().isAfter(now)) {
            return BEFORE_LOOKING_AGAIN;
        }
        return live.isAnythingDue(now, soon) ? untilLast(history.simulation(soon), now) : Duration.ZERO;
    }

    /** The real time until the last of what a simulation knows the instant of, and a little more. */
    private Duration untilLast(JsonNode simulation, Instant now) {
        return product.simulator().timelineOf(simulation).stream()
                .map(TimelineItem::at)
                .filter(at -> at.isAfter(now))
                .max(Instant::compareTo)
                .map(last ->
                        Duration.between(now, last).dividedBy(product.stack().speed()))
                .orElse(Duration.ZERO)
                .plus(BEFORE_LOOKING_AGAIN);
    }

    private LiveTicket live(TopicTail tail, String reference) {
        return new LiveTicket(history(tail, reference), product.simulator(), clock);
    }

    private static TicketHistory history(TopicTail tail, String reference) {
        List<RawEvent> ofTicket = tail.seen().stream()
                .filter(event -> event.reference().equals(reference))
                .toList();
        return TicketHistory.of(reference, ofTicket);
    }

    /** Simulations answer to the second, so a comparison ends at the end of one. */
    private static Instant beforeTheSecondOf(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond()).minusMillis(1);
    }
}
