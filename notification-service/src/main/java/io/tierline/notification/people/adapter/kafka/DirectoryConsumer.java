package io.tierline.notification.people.adapter.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tierline.events.DirectoryCodec;
import io.tierline.events.DirectoryEntry;
import io.tierline.events.EventHeaders;
import io.tierline.events.Topics;
import io.tierline.events.UnreadableEventException;
import io.tierline.kit.clock.TierlineClock;
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
import java.util.Map;
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

    /** Handles a polled batch: what reads is taken, what does not becomes a dead letter in the same transaction. */
    @Incoming("directory")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> batch) {
        List<DirectoryEntry> entries = new ArrayList<>();
        List<OutgoingRecord> letters = new ArrayList<>();
        batch.forEach(record -> read(record, entries, letters));
        retry.untilDone(
                "a batch of the directory",
                () -> transactions.run(sql -> {
                    contacts.put(sql, entries);
                    Outbox.append(sql, letters);
                }));
        signal.raise();
    }

    private void read(
            ConsumerRecord<String, byte[]> record, List<DirectoryEntry> entries, List<OutgoingRecord> letters) {
        if (record.value() == null) {
            return;
        }
        try {
            entries.add(DirectoryCodec.decode(record.value()));
        } catch (UnreadableEventException e) {
            LOG.errorf("directory entry %s cannot be read: %s", record.key(), e.getMessage());
            letters.add(deadLetter(record, e.toString()));
        }
    }

    private OutgoingRecord deadLetter(ConsumerRecord<String, byte[]> record, String cause) {
        Map<String, String> headers = Map.of(
                EventHeaders.DEAD_LETTER_CAUSE,
                cause,
                EventHeaders.DEAD_LETTER_SERVICE,
                service,
                EventHeaders.DEAD_LETTER_AT,
                clock.realNow().toString());
        return new OutgoingRecord(Topics.deadLetter(Topics.DIRECTORY, service), record.key(), headers, record.value());
    }
}
