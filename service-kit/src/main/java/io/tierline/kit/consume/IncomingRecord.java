package io.tierline.kit.consume;

import io.tierline.events.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A polled record, not decoded yet: anybody may have written anything. */
@SuppressWarnings("ArrayRecordComponent") // as Kafka hands it over; never compared
record IncomingRecord(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] value) {
    /** All records of a poll, each partition's in its order. */
    static List<IncomingRecord> of(ConsumerRecords<String, byte[]> polled) {
        List<IncomingRecord> records = new ArrayList<>(polled.count());
        polled.forEach(record -> records.add(of(record)));
        return records;
    }

    /** A single record. */
    static IncomingRecord of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            byte[] value = header.value();
            headers.put(header.key(), value == null ? "" : new String(value, StandardCharsets.UTF_8));
        }
        return new IncomingRecord(
                record.topic(), record.partition(), record.offset(), record.key(), Map.copyOf(headers), record.value());
    }

    /**
     * Whether a service has to look at it: its type is wanted and it is not replayed for another service. A record
     * without a type is nobody's event, and so everybody's dead letter.
     */
    boolean concerns(String service, Set<String> types) {
        String type = headers.get(EventHeaders.TYPE);
        return (type == null || types.contains(type))
                && service.equals(headers.getOrDefault(EventHeaders.REPLAY_FOR, service));
    }

    /** Whether an operator offers it again. */
    boolean isReplay() {
        return headers.containsKey(EventHeaders.REPLAY_FOR);
    }

    /** The event's id; where that is missing or no UUID, one that is made of the record's place. */
    UUID eventId() {
        return statedId().orElseGet(this::idOfPlace);
    }

    /** Under which id the inbox knows it: a replay has its event's id, and yet is to be handled once more. */
    UUID inboxId() {
        return isReplay() ? idOfPlace() : eventId();
    }

    /** Where it lies: {@code topic/partition/offset}. */
    String place() {
        return topic + '/' + partition + '/' + offset;
    }

    private Optional<UUID> statedId() {
        try {
            return Optional.ofNullable(headers.get(EventHeaders.ID)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private UUID idOfPlace() {
        return UUID.nameUUIDFromBytes(place().getBytes(StandardCharsets.UTF_8));
    }
}
