package io.tierline.escalation.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.tierline.escalation.testing.Facts;
import io.tierline.escalation.testing.Sophos;
import io.tierline.escalation.testing.Told;
import io.tierline.events.IntakeEvent;
import io.tierline.events.Topics;
import io.tierline.policy.simulation.SimulationRequest;
import io.tierline.policy.simulation.Simulator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Live and simulated, on a clock that runs 600 times faster: what happens is what the simulation of the facts says. */
@QuarkusTest
class ScaledClockIT extends EscalationScene {
    private static final int SPEED = 600;

    /** What is said about a ticket, by the name that a simulation knows it by. */
    private record Saying(Duration after, String name, Function<Instant, IntakeEvent> fact) {}

    /** Each fact keeps at least one and a half seconds of real time, 15 minutes, from the next thing that is due. */
    private static final List<Saying> SAYINGS = List.of(
            new Saying(Duration.ofMinutes(25), "agent-responded", at -> Facts.message(at, "response")),
            new Saying(Duration.ofMinutes(90), "status-reported", at -> Facts.message(at, "status-report")),
            new Saying(Duration.ofMinutes(150), "escalation-requested", Facts::request));

    @BeforeEach
    void speedUp() {
        run(SPEED);
    }

    @AfterEach
    void slowDown() {
        run(1);
    }

    @Test
    void happensAsSimulated() {
        List<SimulationRequest.Event> silent = List.of();
        List<SimulationRequest.Event> recorded = new ArrayList<>();
        Instant at = now();
        UUID ignored = platinumCritical(at);
        UUID cared = platinumCritical(at);
        for (Saying saying : SAYINGS) {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> !now().isBefore(at.plus(saying.after())));
            Instant said = now();
            say(cared, saying.fact().apply(said));
            recorded.add(new SimulationRequest.Event(said.atOffset(ZoneOffset.UTC), saying.name(), null));
        }
        Instant until = at.plus(Duration.ofMinutes(250));
        agree(ignored, at, until, silent);
        agree(cared, at, until, recorded);
    }

    private void agree(UUID ticket, Instant at, Instant until, List<SimulationRequest.Event> timeline) {
        List<Told> simulated = simulated(at, until, timeline);
        eventually(() -> assertThat(toldUntil(ticket, until)).containsExactlyElementsOf(simulated));
        assertThat(heard(Topics.TICKETS, ticket))
                .filteredOn(event -> event.dueAt() != null)
                .allMatch(event -> !event.time().isBefore(Objects.requireNonNull(event.dueAt())));
    }

    private List<Told> toldUntil(UUID ticket, Instant until) {
        return told(ticket).stream().filter(told -> !told.at().isAfter(until)).toList();
    }

    private static List<Told> simulated(Instant at, Instant until, List<SimulationRequest.Event> timeline) {
        var ticket = new SimulationRequest.Ticket(
                at.atOffset(ZoneOffset.UTC), "critical", "web", "JP", "ja", null, null, null, null, null);
        var request =
                new SimulationRequest("sophos", "platinum", until.atOffset(ZoneOffset.UTC), ticket, null, timeline);
        return Simulator.simulate(Sophos.POLICY, request).timeline().stream()
                .map(Told::of)
                .toList();
    }

    /**
     * Lets the product's clock run at some speed, and waits until the service has seen it. The clock never runs back: it goes
     * on from where the service's own can have come by then.
     */
    private void run(int speed) {
        Duration hour = Duration.ofHours(1);
        Duration seenWithin = Duration.ofSeconds(20);
        Duration ahead = hour.multipliedBy(seenWithin.toMillis())
                .dividedBy(clock.realUntil(clock.now().plus(hour)).toMillis());
        new Database(infrastructure.shared())
                .change("""
                insert into clock.scaled_clock as kept (real_origin, scaled_origin, speed, running)
                values (clock_timestamp(), ?, ?, true)
                on conflict (id) do update
                set real_origin = excluded.real_origin, scaled_origin = excluded.scaled_origin, speed = excluded.speed""", clock.now().plus(ahead).atOffset(ZoneOffset.UTC), speed);
        await().atMost(seenWithin.multipliedBy(3))
                .until(() ->
                        Math.abs(clock.realUntil(clock.now().plus(hour)).toMillis() - hour.toMillis() / speed) < 1_000);
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
