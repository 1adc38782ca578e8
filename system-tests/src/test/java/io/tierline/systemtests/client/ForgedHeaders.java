package io.tierline.systemtests.client;

import io.tierline.events.EventHeaders;
import io.tierline.events.EventTypes;
import io.tierline.events.TicketEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Headers as a service of the product would write them, for records that somebody puts on a topic by hand.
 *
 * @param id the event's id
 * @param type the event's type
 * @param source the service that seems to say it
 * @param reference the ticket's reference
 */
public record ForgedHeaders(String id, String type, String source, String reference) {

    /** Of a new event of a ticket that nobody submitted. */
    public static ForgedHeaders of(Class<? extends TicketEvent> event, String source) {
        String id = UUID.randomUUID().toString();
        return new ForgedHeaders(id, EventTypes.nameOf(event), source, "TL-forged-" + id.substring(0, 8));
    }

    /** The same of another type. */
    public ForgedHeaders ofType(String other) {
        return new ForgedHeaders(id, other, source, reference);
    }

    /** All that the contract asks for, but no policy version. */
    public Map<String, String> all() {
        Map<String, String> headers = new HashMap<>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        headers.put(EventHeaders.ID, id);
        headers.put(EventHeaders.TYPE, type);
        headers.put(EventHeaders.SOURCE, source);
        headers.put(EventHeaders.TIME, "2026-11-24T01:00:00Z");
        headers.put(EventHeaders.SUBJECT, reference);
        headers.put(EventHeaders.TENANT, "default");
        headers.put(EventHeaders.SEQUENCE, "1");
        headers.put(EventHeaders.ACTOR_KIND, "service");
        headers.put(EventHeaders.ACTOR_ID, source);
        headers.put(EventHeaders.ACTOR_CHANNEL, "system");
        return headers;
    }
}
