package io.tierline.kit.outbox;

import io.tierline.kit.database.Sql;
import io.tierline.kit.outbox.SendOutcome.Acknowledged;
import io.tierline.kit.outbox.SendOutcome.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One batch of one shard, in one transaction: lock, read, send, await, delete what was acknowledged. */
final class RelayBatch {
    /** A further wave begins only while the transaction is so young, so that it ends before the database ends it. */
    private static final Duration TIME_FOR_WAVES = Duration.ofMillis(250);

    private final RelayProducer producer;
    private final Supplier<Duration> elapsed;
    private final int limit;

    /**
     * Prepares a batch.
     *
     * @param elapsed real time since the batch began
     * @param limit the most rows
     */
    RelayBatch(RelayProducer producer, Supplier<Duration> elapsed, int limit) {
        this.producer = producer;
        this.elapsed = elapsed;
        this.limit = limit;
    }

    /** What became of the rows that were sent; empty if another instance has the shard. */
    Optional<List<SendOutcome>> run(Sql sql, int shard, Collection<String> exceptTopics) {
        if (!OutboxTable.lock(sql, shard)) {
            return Optional.empty();
        }
        List<SendOutcome> outcomes = send(OutboxTable.next(sql, shard, exceptTopics, limit));
        OutboxTable.delete(
                sql,
                outcomes.stream()
                        .filter(Acknowledged.class::isInstance)
                        .map(outcome -> outcome.row().id())
                        .toList());
        for (SendOutcome outcome : outcomes) {
            if (outcome instanceof Refused(OutboxRow row, String cause)) {
                OutboxTable.park(sql, row.id(), cause);
            }
        }
        return Optional.of(outcomes);
    }

    private List<SendOutcome> send(List<OutboxRow> rows) {
        List<SendOutcome> outcomes = new ArrayList<>();
        for (List<OutboxRow> wave : Waves.of(rows)) {
            List<SendOutcome> sent = producer.send(wave);
            outcomes.addAll(sent);
            // What is left comes again in the next batch: in the same order, without what was acknowledged.
            if (!sent.stream().allMatch(Acknowledged.class::isInstance)
                    || elapsed.get().compareTo(TIME_FOR_WAVES) > 0) {
                break;
            }
        }
        return outcomes;
    }
}
