package io.tierline.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns events into Kafka records and back. Stateless and thread-safe. */
public final class EventCodec {
    private EventCodec() {}

    /** The record that carries an event. */
    public static EncodedEvent encode(EventEnvelope envelope) {
        Map<String, String> headers = new HashMap<>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        headers.put(EventHeaders.ID, envelope.id().toString());
        headers.put(EventHeaders.TYPE, envelope.type());
        headers.put(EventHeaders.SOURCE, envelope.source());
        headers.put(EventHeaders.TIME, envelope.time().toString());
        headers.put(EventHeaders.SUBJECT, envelope.subject());
        headers.put(EventHeaders.TENANT, envelope.tenant());
        headers.put(EventHeaders.SEQUENCE, Long.toString(envelope.sequence()));
        headers.put(EventHeaders.ACTOR_KIND, envelope.actor().kind().wireName());
        headers.put(EventHeaders.ACTOR_ID, envelope.actor().id());
        headers.put(EventHeaders.ACTOR_CHANNEL, envelope.actor().channel());
        putIfPresent(headers, EventHeaders.CAUSATION_ID, envelope.causationId());
        putIfPresent(headers, EventHeaders.POLICY_VERSION, envelope.policyVersion());
        putIfPresent(headers, EventHeaders.DUE_AT, envelope.dueAt());
        putIfPresent(headers, EventHeaders.TRACEPARENT, envelope.traceparent());
        return new EncodedEvent(envelope.ticketId().toString(), headers, BodyJson.write((Record) envelope.event()));
    }

    /**
     * The event that a record carries. Unknown fields of the body are ignored.
     *
     * @param key the record's key
     * @throws UnreadableEventException if the key, a header or the body is not of this contract; the message names it
     */
    public static EventEnvelope decode(@Nullable String key, Map<String, String> headers, byte @Nullable [] value)
            throws UnreadableEventException {
        var attributes = new Attributes(headers);
        return new EventEnvelope(
                attributes.required(EventHeaders.ID, UUID::fromString),
                attributes.required(EventHeaders.SOURCE, Function.identity()),
                attributes.required(EventHeaders.TIME, Instant::parse),
                attributes.required(EventHeaders.SUBJECT, Function.identity()),
                ticketId(key),
                attributes.required(EventHeaders.TENANT, Function.identity()),
                attributes.required(EventHeaders.SEQUENCE, Long::parseLong),
                new Actor(
                        attributes.required(EventHeaders.ACTOR_KIND, Actor.Kind::ofWireName),
                        attributes.required(EventHeaders.ACTOR_ID, Function.identity()),
                        attributes.required(EventHeaders.ACTOR_CHANNEL, Function.identity())),
                attributes.optional(EventHeaders.CAUSATION_ID, UUID::fromString),
                headers.get(EventHeaders.POLICY_VERSION),
                attributes.optional(EventHeaders.DUE_AT, Instant::parse),
                headers.get(EventHeaders.TRACEPARENT),
                event(attributes.required(EventHeaders.TYPE, Function.identity()), value));
    }

    private static UUID ticketId(@Nullable String key) throws UnreadableEventException {
        if (key == null) {
            throw new UnreadableEventException("the record's key, the ticket id, is missing");
        }
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEventException("the record's key is not a ticket id: " + key, e);
        }
    }

    private static TicketEvent event(String type, byte @Nullable [] value) throws UnreadableEventException {
        var record = EventTypes.recordOf(type).orElseThrow(() -> new UnreadableEventException("unknown type " + type));
        if (value == null) {
            throw new UnreadableEventException("the body of " + type + " is missing");
        }
        return BodyJson.read("the body of " + type, record, value);
    }

    private static void putIfPresent(Map<String, String> headers, String name, @Nullable Object value) {
        if (value != null) {
            headers.put(name, value.toString());
        }
    }

    /** Reads attributes and names the one that is wrong. */
    private record Attributes(Map<String, String> headers) {

        <T> T required(String name, Function<String, T> parse) throws UnreadableEventException {
            T value = optional(name, parse);
            if (value == null) {
                throw new UnreadableEventException("header " + name + " is missing");
            }
            return value;
        }

        <T> @Nullable T optional(String name, Function<String, T> parse) throws UnreadableEventException {
            String text = headers.get(name);
            try {
                return text == null ? null : parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new UnreadableEventException("header " + name + " is malformed: " + text, e);
            }
        }
    }
}
