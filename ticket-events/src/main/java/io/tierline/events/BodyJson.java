package io.tierline.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Optional;

/** The JSON of bodies: instants as ISO 8601 text, absent fields left out, unknown fields ignored. */
final class BodyJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private BodyJson() {}

    static byte[] write(Record body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + body.getClass(), e);
        }
    }

    /**
     * Reads a body and checks that it has every field that is not {@code @Nullable}.
     *
     * @param what names the body in the error
     */
    static <T> T read(String what, Class<T> type, byte[] json) throws UnreadableEventException {
        T body = parse(what, type, json);
        Optional<String> missing =
                body instanceof Record record ? RequiredFields.firstMissing(record) : Optional.empty();
        if (missing.isPresent()) {
            throw new UnreadableEventException(what + " lacks " + missing.get());
        }
        return body;
    }

    private static <T> T parse(String what, Class<T> type, byte[] json) throws UnreadableEventException {
        try {
            T body = MAPPER.readValue(json, type);
            if (body == null) {
                throw new UnreadableEventException(what + " is null");
            }
            return body;
        } catch (IOException e) {
            throw new UnreadableEventException(what + " does not parse", e);
        }
    }
}
