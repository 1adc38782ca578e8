package io.tierline.systemtests.live;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** When the last fact occurred; without one, when the ticket was submitted. */
    Instant lastFact() {
        List<RawEvent> facts = history.facts();
        return occurredAt(facts.isEmpty() ? history.submitted().orElseThrow() : facts.getLast());
    }

    /** Whether anything falls due between two instants after the last fact, if no further one comes. */
    boolean isAnythingDue(Instant from, Instant to) {
        return isAnythingDue(history.facts(), from, to);
    }

    /** By what was known before that instant: one request may be two facts, and what it brings about at once is no close call. */
    private boolean isSoonFollowed(Instant fact) {
        List<RawEvent> before = history.facts().stream()
                .filter(other -> occurredAt(other).isBefore(fact))
                .toList();
        return isAnythingDue(before, fact, fact.plus(second));
    }

    /** Deadlines are looked at, too: a promise that becomes void (K7) or a clock that starts (M4) says nothing else. */
    private boolean isAnythingDue(List<RawEvent> facts, Instant from, Instant to) {
        return !answer(facts, from).equals(answer(facts, to));
    }

    private JsonNode answer(List<RawEvent> facts, Instant until) {
        return simulator.answerTo(SimulationCase.of(history.submitted().orElseThrow(), facts, until));
    }

    private static Instant occurredAt(RawEvent fact) {
        return Instant.parse(fact.json().path("occurredAt").asText());
    }

    private static List<TimelineItem> comparable(List<TimelineItem> items, Instant until) {
        return items.stream().filter(item -> !item.at().isAfter(until)).sorted().toList();
    }
}
