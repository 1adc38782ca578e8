package io.tierline.kit.testing;

import io.tierline.events.Actor;
import io.tierline.events.EventEnvelope;
import io.tierline.events.EventIds;
import io.tierline.events.TicketEvent;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Envelopes around events, from a seed: the same seed gives the same tickets. Event ids are fresh, as inboxes outlive tests. */
public final class TestEvents {
    private final String source;
    private final RandomGenerator random;
    private final AtomicLong sequence = new AtomicLong();

    /**
     * Events of one source.
     *
     * @param source the service that would say so, for instance {@code intake}
     * @param seed print it when a test fails
     */
    public TestEvents(String source, long seed) {
        this.source = source;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A ticket's id. */
    public UUID ticketId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /**
     * An event about a ticket.
     *
     * @param at both the event's time and the real time inside its id
     */
    public EventEnvelope about(UUID ticketId, Instant at, TicketEvent event) {
        return new EventEnvelope(
                EventIds.next(at),
                source,
                at,
                "TL-" + Math.floorMod(ticketId.hashCode(), 100_000),
                ticketId,
                "default",
                sequence.incrementAndGet(),
                Actor.service(source),
                null,
                null,
                null,
                null,
                event);
    }
}
