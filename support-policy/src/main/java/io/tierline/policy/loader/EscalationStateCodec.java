package io.tierline.policy.loader;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.tierline.policy.escalation.Clock;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.escalation.Rung;
import io.tierline.policy.escalation.TargetState;
import io.tierline.policy.escalation.TicketStatus;
import java.util.List;

/**
 * The text form in which the state of a ticket's clocks is stored. Exact: durations and instants keep their
 * nanoseconds. Unknown fields are ignored, so that a newer version's state can be read by an older one.
 */
public final class EscalationStateCodec {

    private static final List<Class<?>> SEALED =
            List.of(Clock.class, TicketStatus.class, TargetState.class, Rung.class);

    private static final JsonMapper MAPPER = mapper();

    private EscalationStateCodec() {}

    /** The state as JSON. */
    public static String toJson(EscalationState state) {
        try {
            return MAPPER.writeValueAsString(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a state of plain values cannot be written", impossible);
        }
    }

    /**
     * The state that this JSON holds.
     *
     * @throws IllegalArgumentException when it holds none
     */
    public static EscalationState fromJson(String json) {
        try {
            return MAPPER.readValue(json, EscalationState.class);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("no escalation state: " + wrong.getOriginalMessage(), wrong);
        }
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        for (Class<?> sealed : SEALED) {
            mapper.addMixIn(sealed, ByType.class);
            for (Class<?> permitted : sealed.getPermittedSubclasses()) {
                mapper.registerSubtypes(new NamedType(permitted, permitted.getSimpleName()));
            }
        }
        return mapper;
    }

    /** Says by a field {@code is} which case of a sealed type a value is; keeps annotations out of the domain. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface ByType {}
}
