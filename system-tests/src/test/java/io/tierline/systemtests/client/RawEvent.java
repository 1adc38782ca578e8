package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.events.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lies on a topic, read without the product's codec.
 *
 * @param partition of the topic
 * @param offset within the partition
 * @param key the record's key as text
 * @param headers all of them, as text
 * @param value the record's bytes
 * @param appendedAt the record's own time stamp, in real time
 */
public record RawEvent(
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte[] value,
        Instant appendedAt) {

    static RawEvent of(ConsumerRecord<String, byte[]> found) {
        Map<String, String> headers = new HashMap<>();
        found.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        byte[] value = found.value() == null ? new byte[0] : found.value();
        return new RawEvent(
                found.partition(),
                found.offset(),
                found.key(),
                headers,
                value,
                Instant.ofEpochMilli(found.timestamp()));
    }

    /** A header that every event has. */
    public String header(String name) {
        return Objects.requireNonNull(headers.get(name), () -> "no " + name + " at " + partition + "/" + offset);
    }

    /** {@code ce_id}. */
    public String id() {
        return header(EventHeaders.ID);
    }

    /** {@code ce_type}, or an empty text. */
    public String type() {
        return headers.getOrDefault(EventHeaders.TYPE, "");
    }

    /** {@code ce_subject}, the ticket's reference, or an empty text. */
    public String reference() {
        return headers.getOrDefault(EventHeaders.SUBJECT, "");
    }

    /** {@code ce_time}, on the product's clock. */
    public Instant time() {
        return Instant.parse(header(EventHeaders.TIME));
    }

    /** When a clock made it due, if one did. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(headers.get(EventHeaders.DUE_AT)).map(Instant::parse);
    }

    /** The body. */
    public JsonNode json() {
        return Json.parse(new String(value, StandardCharsets.UTF_8));
    }
}
