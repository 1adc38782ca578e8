package io.tierline.kit.consume;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.loop.Retry;
import io.tierline.kit.outbox.OutboxSignal;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Takes polled batches, each once and in one transaction (rule 2 of the design).
 *
 * @param <S> an immutable state of a ticket
 */
public final class BatchProcessor<S> {
    record Surroundings(
            WorkerTransactions transactions,
            TierlineClock clock,
            EventFactory events,
            OutboxSignal signal,
            Retry retry,
            String service) {}

    private final Surroundings surroundings;
    private final Set<String> types;
    private final TicketStates<S> states;
    private final Decider<S> decider;

    BatchProcessor(Surroundings surroundings, Set<String> types, TicketStates<S> states, Decider<S> decider) {
        this.surroundings = surroundings;
        this.types = Set.copyOf(types);
        this.states = states;
        this.decider = decider;
    }

    /**
     * Handles a batch; returns when it is committed, however long that takes. Call it from a method annotated
     * {@code @Incoming} and {@code @Blocking} and nothing else; never on an event loop.
     *
     * @throws io.tierline.kit.loop.StoppedException if the service stops first; the batch is then offered again
     */
    public void process(ConsumerRecords<String, byte[]> batch) {
        throw new UnsupportedOperationException(surroundings + " " + types + states + decider + batch);
    }
}
