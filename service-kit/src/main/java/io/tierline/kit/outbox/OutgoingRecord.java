package io.tierline.kit.outbox;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.tierline.events.EncodedEvent;
import io.tierline.events.EventCodec;
import io.tierline.events.EventEnvelope;
import io.tierline.events.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record before it is sent. PostgreSQL's text cannot hold the character NUL, so it becomes U+FFFD in key and
 * headers.
 *
 * @param topic where it goes
 * @param key its key, which decides its partition and its shard; for ticket events the ticket id; null where a dead
 *     letter had none
 * @param headers its headers, as UTF-8 text
 * @param value its value; null where a dead letter had none
 */
@SuppressWarnings("ArrayRecordComponent") // as Kafka takes it; never compared
public record OutgoingRecord(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
    /**
     * How many parts the outbox has; each is relayed by one instance at a time. As many as a topic has partitions by default,
     * and chosen by the same hash: so a partition that fails is one shard that fails.
     */
    public static final int SHARDS = 12;

    // Written out, because a compact constructor loses the annotation of the array.
    public OutgoingRecord(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        this.topic = topic;
        this.key = key == null ? null : withoutNul(key);
        this.headers = headers.entrySet().stream()
                .collect(toUnmodifiableMap(
                        header -> withoutNul(header.getKey()), header -> withoutNul(header.getValue())));
        this.value = value;
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

    /** The shard of the key, 0 to 11: all records of a ticket are in one shard. */
    public short shard() {
        return (short)
                (key == null ? 0 : BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), SHARDS));
    }

    private static String withoutNul(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
