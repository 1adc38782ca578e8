package io.tierline.systemtests.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.systemtests.client.ProductClock;
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
 * @param clock what is known of the product's clock
 */
record LiveTicket(TicketHistory history, Simulator simulator, ProductClock clock) {
    /** Real time in which services may not have seen yet what lies on the topic. */
    private static final Duration UNSEEN = Duration.ofSeconds(1);

    /** What the simulation says until an instant, inclusive. */
    List<TimelineItem> simulated(Instant until) {
        return comparable(simulator.timelineOf(history.simulation(until)), until);
    }

    /** What happened live until an instant, inclusive. */
    List<TimelineItem> live(Instant until) {
        return comparable(history.timeline(), until);
    }

    /**
     * When the first fact occurred, until an instant, of which the services may not have known when something fell due: it
     * was not on the topic yet, or for less than a second of real time. Whichever of the two they took first, from there on
     * nothing can be compared.
     */
    Optional<Instant> firstCloseCall(Instant until) {
        return history.facts().stream()
                .filter(fact -> !occurredAt(fact).isAfter(until))
                .filter(this::isSoonFollowed)
                .map(LiveTicket::occurredAt)
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

    /** By what was known before the fact: one request may be two facts, and what it brings about at once is no close call. */
    private boolean isSoonFollowed(RawEvent fact) {
        Instant occurred = occurredAt(fact);
        List<RawEvent> before = history.facts().stream()
                .filter(other -> occurredAt(other).isBefore(occurred))
                .toList();
        return isAnythingDue(
                before, occurred, clock.productAtLeast(fact.appendedAt().plus(UNSEEN)));
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
