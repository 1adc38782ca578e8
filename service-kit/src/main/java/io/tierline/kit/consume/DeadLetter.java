package io.tierline.kit.consume;

import io.tierline.events.EventHeaders;
import io.tierline.events.Topics;
import io.tierline.kit.outbox.OutgoingRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that the service cannot take.
 *
 * @param cause what is wrong with it, for people
 */
record DeadLetter(IncomingRecord record, String cause) {
    private static final int LONGEST_CAUSE = 1000;

    DeadLetter {
        cause = cause.replace('\0', '\uFFFD');
        cause = cause.length() > LONGEST_CAUSE ? cause.substring(0, LONGEST_CAUSE) : cause;
    }

    static DeadLetter of(IncomingRecord record, Throwable failure) {
        return new DeadLetter(record, failure.toString());
    }

    /** The record as it came, cut if it would not fit, with the cause in its headers. */
    OutgoingRecord outgoing(String service, Instant realNow) {
        Map<String, String> headers = new HashMap<>(record.headers());
        headers.remove(EventHeaders.REPLAY_FOR);
        headers.put(EventHeaders.DEAD_LETTER_CAUSE, cause);
        headers.put(EventHeaders.DEAD_LETTER_SERVICE, service);
        headers.put(EventHeaders.DEAD_LETTER_AT, realNow.toString());
        var letter =
                new OutgoingRecord(Topics.deadLetter(record.topic(), service), record.key(), headers, record.value());
        return Cutting.toFit(letter, record.place());
    }

    /** The ticket to flag, if the record's key is one. */
    @Nullable
    UUID ticketId() {
        try {
            return record.key() == null ? null : UUID.fromString(record.key());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
