package io.tierline.kit.consume;

import io.tierline.kit.outbox.OutgoingRecord;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Dead letters of consumers that have no {@link BatchProcessor}. */
public final class DeadLetters {
    private DeadLetters() {}

    /**
     * The record as it came, cut if it would not fit, with the cause in its headers.
     *
     * @param service which cannot take it
     */
    public static OutgoingRecord of(
            ConsumerRecord<String, byte[]> record, Throwable cause, String service, Instant realNow) {
        return DeadLetter.of(IncomingRecord.of(record), cause).outgoing(service, realNow);
    }
}
