package io.tierline.kit.consume;

import io.tierline.events.EventEnvelope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a service makes of an event. Pure: no clock, no database, no randomness.
 *
 * @param <S> an immutable state
 */
@FunctionalInterface
public interface Decider<S> {
    /**
     * Decides about one event.
     *
     * @param state the ticket's state; null if the service has none yet
     * @param now on the product's clock
     * @return what follows; an equal state means that nothing changed
     * @throws NotYetException if something that the decision needs will be there soon; the batch is tried again
     * @throws RuntimeException if the event is poison: it becomes a dead letter and its ticket is flagged
     */
    Decision<S> decide(@Nullable S state, EventEnvelope event, Instant now);
}
