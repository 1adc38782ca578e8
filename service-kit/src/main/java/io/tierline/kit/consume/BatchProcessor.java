package io.tierline.kit.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.DatabaseException;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.Retry;
import io.tierline.kit.loop.StoppedException;
import io.tierline.kit.outbox.OutboxSignal;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes polled batches, each once and in one transaction (rule 2 of the design).
 *
 * @param <S> an immutable state of a ticket
 */
public final class BatchProcessor<S> {
    private static final Logger LOG = Logger.getLogger(BatchProcessor.class);

    /** What all processors of a service share. */
    record Surroundings(
            WorkerTransactions transactions,
            TierlineClock clock,
            OutboxSignal signal,
            Retry retry,
            MeterRegistry metrics,
            String service) {}

    private final Surroundings surroundings;
    private final Set<String> types;
    private final BatchTransaction<S> transaction;

    BatchProcessor(Surroundings surroundings, Set<String> types, BatchTransaction<S> transaction) {
        this.surroundings = surroundings;
        this.types = Set.copyOf(types);
        this.transaction = transaction;
    }

    /**
     * Handles a batch; returns when it is committed, however long that takes. Call it from a method annotated
     * {@code @Incoming}, {@code @Blocking} and {@link GuardedConsumer}, which ends the process on an error; never on an
     * event loop.
     *
     * @throws StoppedException if the service stops first; the batch is then offered again
     */
    public void process(ConsumerRecords<String, byte[]> polled) {
        List<IncomingRecord> records = IncomingRecord.of(polled).stream()
                .filter(record -> record.concerns(surroundings.service(), types))
                .toList();
        if (!records.isEmpty()) {
            surroundings.retry().untilDone("a batch from " + polled.partitions(), () -> take(records));
            surroundings.signal().raise();
        }
    }

    private void take(List<IncomingRecord> records) {
        try {
            handle(records);
            // Broad on purpose: a service's own loading and storing may fail as its decisions may.
        } catch (RuntimeException e) {
            if (passes(e)) {
                throw e;
            }
            LOG.warnf(e, "a batch of %d cannot be stored; its records go once more, one by one", records.size());
            records.forEach(record -> takeAlone(List.of(record)));
        }
    }

    /** Once more, though it may have been alone before: a culprit fails again, a race that another replica won does not. */
    private void takeAlone(List<IncomingRecord> record) {
        try {
            handle(record);
            // Broad on purpose, as above.
        } catch (RuntimeException e) {
            if (passes(e)) {
                throw e;
            }
            tell(surroundings.transactions().call(sql -> transaction.refuse(sql, record, e)));
        }
    }

    private void handle(List<IncomingRecord> records) {
        if (!surroundings.clock().trusted()) {
            throw new NotYetException("the clock is not trusted");
        }
        tell(surroundings.transactions().call(sql -> transaction.handle(sql, records)));
    }

    /** Whether the same batch may succeed later. Only wrong data and bugs do not. */
    private static boolean passes(RuntimeException failure) {
        return switch (failure) {
            case DatabaseException e -> !e.isDataError();
            case NotYetException e -> true;
            case StoppedException e -> true;
            default -> false;
        };
    }

    private void tell(List<DeadLetter> letters) {
        for (DeadLetter letter : letters) {
            IncomingRecord record = letter.record();
            surroundings
                    .metrics()
                    .counter("tierline.dead.letters", "topic", record.topic())
                    .increment();
            LOG.errorf(
                    "dead letter: event %s of ticket %s at %s/%d/%d: %s",
                    record.eventId(),
                    record.key(),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    letter.cause());
        }
    }
}
