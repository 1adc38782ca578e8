package io.tierline.events;

import java.util.Map;

/**
 * An event as it travels: the record's key, headers and value.
 *
 * @param key the ticket id in text form
 * @param headers the CloudEvents attributes, with their {@code ce_} prefix where the binding wants it
 * @param value the body as UTF-8 JSON
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between codec and producer, never compared
public record EncodedEvent(String key, Map<String, String> headers, byte[] value) {
    public EncodedEvent {
        headers = Map.copyOf(headers);
    }
}
