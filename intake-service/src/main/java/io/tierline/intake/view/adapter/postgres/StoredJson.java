package io.tierline.intake.view.adapter.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.tierline.events.EscalationEvent.Deadline;
import io.tierline.events.EventTypes;
import io.tierline.events.TicketEvent;
import java.util.List;
import java.util.Optional;

/** The JSON in our own columns; fields that this version does not know are ignored. */
final class StoredJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredJson() {}

    static List<Deadline> deadlines(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Deadline>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored deadlines do not parse", e);
        }
    }

    /** The event of a stored body; empty if this version does not know its type. */
    static Optional<TicketEvent> event(String type, String body) {
        return EventTypes.recordOf(type).map(record -> read(body, record));
    }

    static <T> T read(String body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " does not parse", e);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a record of ours", e);
        }
    }
}
