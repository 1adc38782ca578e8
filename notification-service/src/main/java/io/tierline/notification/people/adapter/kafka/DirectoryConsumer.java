package io.tierline.notification.people.adapter.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tierline.events.DirectoryCodec;
import io.tierline.events.DirectoryEntry;
import io.tierline.events.UnreadableEventException;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.consume.DeadLetters;
import io.tierline.kit.consume.GuardedConsumer;
import io.tierline.kit.database.DatabaseException;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.Retry;
import io.tierline.kit.outbox.Outbox;
import io.tierline.kit.outbox.OutboxSignal;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.notification.people.application.CustomerContacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Takes customers over from the topic {@code directory}; versions make repeats harmless. */
@ApplicationScoped
public class DirectoryConsumer {
    private static final Logger LOG = Logger.getLogger(DirectoryConsumer.class);

    private final WorkerTransactions transactions;
    private final CustomerContacts contacts;
    private final Retry retry;
    private final OutboxSignal signal;
    private final TierlineClock clock;
    private final String service;

    /** Into the service's own tables. */
    public DirectoryConsumer(
            WorkerTransactions transactions,
            CustomerContacts contacts,
            Retry retry,
            OutboxSignal signal,
            TierlineClock clock,
            TierlineConfig config) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.retry = retry;
        this.signal = signal;
        this.clock = clock;
        this.service = config.schema();
    }

    /** An entry and where it came from. */
    private record Read(ConsumerRecord<String, byte[]> record, DirectoryEntry entry) {}

    /** Handles a polled batch: what can be read and kept is taken, the rest become dead letters. */
    @Incoming("directory")
    @Blocking
    @GuardedConsumer
    public void receive(ConsumerRecords<String, byte[]> batch) {
        List<Read> entries = new ArrayList<>();
        List<OutgoingRecord> letters = new ArrayList<>();
        batch.forEach(record -> read(record, entries, letters));
        retry.untilDone("a batch of the directory", () -> take(entries, letters));
        signal.raise();
    }

    private void read(ConsumerRecord<String, byte[]> record, List<Read> entries, List<OutgoingRecord> letters) {
        if (record.value() == null) {
            return;
        }
        try {
            entries.add(new Read(record, DirectoryCodec.decode(record.value())));
        } catch (UnreadableEventException e) {
            letters.add(deadLetter(record, e));
        }
    }

    private void take(List<Read> entries, List<OutgoingRecord> letters) {
        try {
            transactions.run(sql -> {
                contacts.put(sql, entries.stream().map(Read::entry).toList());
                Outbox.append(sql, letters);
            });
        } catch (DatabaseException e) {
            if (!e.isDataError() || entries.isEmpty()) {
                throw e;
            }
            takeApart(entries, letters, e);
        }
    }

    /** Finds the entry that the table can never take: one by one; a repeat is harmless. */
    private void takeApart(List<Read> entries, List<OutgoingRecord> letters, DatabaseException failure) {
        if (entries.size() == 1) {
            List<OutgoingRecord> all = new ArrayList<>(letters);
            all.add(deadLetter(entries.getFirst().record(), failure));
            take(List.of(), all);
        } else {
            take(List.of(), letters);
            entries.forEach(entry -> take(List.of(entry), List.of()));
        }
    }

    private OutgoingRecord deadLetter(ConsumerRecord<String, byte[]> record, Exception cause) {
        LOG.errorf("directory entry %s becomes a dead letter: %s", record.key(), cause.getMessage());
        return DeadLetters.of(record, cause, service, clock.realNow());
    }
}
