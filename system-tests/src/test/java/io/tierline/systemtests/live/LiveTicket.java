package io.tierline.systemtests.live;

import io.tierline.systemtests.client.RawEvent;
import io.tierline.systemtests.client.SimulationCase;
import io.tierline.systemtests.client.Simulator;
import io.tierline.systemtests.client.TicketHistory;
import io.tierline.systemtests.client.TimelineItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A live ticket beside its simulation.
 *
 * @param history what the {@code tickets} topic holds about it
 * @param simulator answers what should have been
 * @param second one second of real time, on the product's clock
 */
record LiveTicket(TicketHistory history, Simulator simulator, Duration second) {

    /** What the simulation says until an instant, inclusive. */
    List<TimelineItem> simulated(Instant until) {
        return comparable(simulator.timelineOf(history.simulation(until)), until);
    }

    /** What happened live until an instant, inclusive. */
    List<TimelineItem> live(Instant until) {
        return comparable(history.timeline(), until);
    }

    /**
     * When the first fact came less than one real second before something was due: whichever of the two the services took
     * first, from there on nothing can be compared.
     */
    Optional<Instant> firstCloseCall() {
        return history.facts().stream()
                .map(LiveTicket::occurredAt)
                .filter(this::isSoonFollowed)
                .findFirst();
    }

    /** By what was known before that instant: one request may be two facts, and what it brings about at once is no close call. */
    private boolean isSoonFollowed(Instant fact) {
        List<RawEvent> before = history.facts().stream()
                .filter(other -> occurredAt(other).isBefore(fact))
                .toList();
        RawEvent submitted = history.submitted().orElseThrow();
        var simulation = SimulationCase.of(submitted, before, fact.plus(second));
        return simulator.timelineOf(simulation).stream()
                .anyMatch(item -> !item.at().isBefore(fact.minusSeconds(1)));
    }

    private static Instant occurredAt(RawEvent fact) {
        return Instant.parse(fact.json().path("occurredAt").asText());
    }

    private static List<TimelineItem> comparable(List<TimelineItem> items, Instant until) {
        return items.stream()
                .filter(item -> !item.at().isAfter(until))
                .filter(item -> !item.kind().equals("credit-earned"))
                .sorted()
                .toList();
    }
}
