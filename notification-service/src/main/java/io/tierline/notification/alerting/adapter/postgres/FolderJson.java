package io.tierline.notification.alerting.adapter.postgres;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.tierline.notification.paging.model.Paging;
import io.tierline.notification.ticket.model.TicketCard.Submission;

/** Parts of a folder as JSON text; the state's name is the type. What a newer replica has added is ignored. */
final class FolderJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Paging.class, States.class)
            .build();

    private FolderJson() {}

    static String write(Object part) {
        try {
            return JSON.writerFor(part instanceof Paging ? Paging.class : part.getClass())
                    .writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + part.getClass(), e);
        }
    }

    static Paging paging(String json) {
        return read(json, Paging.class);
    }

    static Submission submission(String json) {
        return read(json, Submission.class);
    }

    /** The state's name, as in {@link States}. */
    static String stateOf(Paging paging) {
        return switch (paging) {
            case Paging.Announced _ -> "announced";
            case Paging.RoundDue _ -> "round-due";
            case Paging.Vacant _ -> "vacant";
            case Paging.Calling _ -> "calling";
            case Paging.Spent _ -> "spent";
            case Paging.Acknowledged _ -> "acknowledged";
            case Paging.StoodDown _ -> "stood-down";
        };
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " is not as it was written", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paging.Announced.class, name = "announced"),
        @JsonSubTypes.Type(value = Paging.RoundDue.class, name = "round-due"),
        @JsonSubTypes.Type(value = Paging.Vacant.class, name = "vacant"),
        @JsonSubTypes.Type(value = Paging.Calling.class, name = "calling"),
        @JsonSubTypes.Type(value = Paging.Spent.class, name = "spent"),
        @JsonSubTypes.Type(value = Paging.Acknowledged.class, name = "acknowledged"),
        @JsonSubTypes.Type(value = Paging.StoodDown.class, name = "stood-down")
    })
    private interface States {}
}
