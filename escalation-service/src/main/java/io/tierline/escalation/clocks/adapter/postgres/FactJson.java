package io.tierline.escalation.clocks.adapter.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.tierline.policy.ticket.HistoryEntry;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.VersionChanged;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The JSON in which facts and what comes with them are stored, for instance {@code {"kind":"agent-responded",…}}. */
final class FactJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // In a rolling update an older replica reads what a newer one wrote.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(HistoryEntry.class, Kinds.class)
            .build();

    static {
        JSON.registerSubtypes(
                Stream.concat(Arrays.stream(TicketFact.class.getPermittedSubclasses()), Stream.of(VersionChanged.class))
                        .map(kind -> new NamedType(kind, word(kind)))
                        .toArray(NamedType[]::new));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kinds {}

    private FactJson() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value.getClass().getSimpleName() + " cannot fail to be JSON", e);
        }
    }

    /** Reads what {@link #write} wrote. */
    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the row holds no " + type.getSimpleName(), e);
        }
    }

    /** {@code AgentResponded} is {@code agent-responded}. */
    private static String word(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }
}
