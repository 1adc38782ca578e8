package io.tierline.kit.consume;

import io.tierline.events.EventCodec;
import io.tierline.events.EventEnvelope;
import io.tierline.events.UnreadableEventException;

/** What decoding made of a record. */
sealed interface Reading {
    /** An event. */
    record Decoded(IncomingRecord record, EventEnvelope event) implements Reading {}

    /** No event of the contract. */
    record Unreadable(DeadLetter letter) implements Reading {}

    static Reading of(IncomingRecord record) {
        try {
            return new Decoded(record, EventCodec.decode(record.key(), record.headers(), record.value()));
        } catch (UnreadableEventException e) {
            return new Unreadable(DeadLetter.of(record, e));
        }
    }
}
