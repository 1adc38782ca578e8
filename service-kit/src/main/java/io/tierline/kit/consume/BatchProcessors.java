package io.tierline.kit.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.loop.Retry;
import io.tierline.kit.outbox.OutboxSignal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Makes a service's batch processors. */
@ApplicationScoped
public class BatchProcessors {
    private final BatchProcessor.Surroundings surroundings;
    private final EventFactory events;

    /** Collects what every processor needs. */
    public BatchProcessors(
            WorkerTransactions transactions,
            TierlineClock clock,
            EventFactory events,
            OutboxSignal signal,
            Retry retry,
            MeterRegistry metrics,
            TierlineConfig config) {
        this.events = events;
        this.surroundings =
                new BatchProcessor.Surroundings(transactions, clock, signal, retry, metrics, config.schema());
    }

    /**
     * A processor of some types of events; all other types are skipped by header.
     *
     * @param types for instance {@code EventTypes.namesOf(…)}
     * @param <S> an immutable state
     */
    public <S> BatchProcessor<S> processor(Set<String> types, TicketStates<S> states, Decider<S> decider) {
        var transaction = new BatchTransaction<>(states, decider, events, surroundings.clock(), surroundings.service());
        return new BatchProcessor<>(surroundings, types, transaction);
    }
}
