package io.tierline.kit.outbox;

import io.tierline.events.EncodedEvent;
import io.tierline.events.EventCodec;
import io.tierline.events.EventEnvelope;
import io.tierline.events.Topics;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record before it is sent.
 *
 * @param topic where it goes
 * @param key its key, which decides its partition and its shard; for ticket events the ticket id
 * @param headers its headers, as UTF-8 text
 * @param value its value; null where a dead letter had none
 */
public record OutgoingRecord(String topic, String key, Map<String, String> headers, byte @Nullable [] value) {
    /** How many relay loops the rows can be spread over. */
    public static final int SHARDS = 16;

    public OutgoingRecord {
        headers = Map.copyOf(headers);
    }

    /** An event for the topic {@code tickets}. */
    public static OutgoingRecord ticketEvent(EventEnvelope event) {
        return event(Topics.TICKETS, event);
    }

    /** An event for some topic. */
    public static OutgoingRecord event(String topic, EventEnvelope event) {
        EncodedEvent encoded = EventCodec.encode(event);
        return new OutgoingRecord(topic, encoded.key(), encoded.headers(), encoded.value());
    }

    /** The shard of the key, 0 to 15: all records of a ticket are in one shard. */
    public short shard() {
        return (short) Math.floorMod(key.hashCode(), SHARDS);
    }
}
