package io.tierline.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words of the API which field of a body is wrong and what would be right. */
final class ExpectedValue {
    private static final String INSTANT = "must be an instant, for instance 2026-11-20T10:00:00+09:00";
    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "must be text"),
            Map.entry(Boolean.class, "must be true or false"),
            Map.entry(boolean.class, "must be true or false"),
            Map.entry(Integer.class, "must be a whole number"),
            Map.entry(int.class, "must be a whole number"),
            Map.entry(Long.class, "must be a whole number"),
            Map.entry(long.class, "must be a whole number"),
            Map.entry(UUID.class, "must be a UUID"),
            Map.entry(Instant.class, INSTANT),
            Map.entry(OffsetDateTime.class, INSTANT));

    private ExpectedValue() {}

    static Refusal refusal(MismatchedInputException mismatch) {
        return Refusal.invalid(path(mismatch), words(mismatch.getTargetType()));
    }

    /** The field, for instance {@code requester.email} or {@code cc[1]}; {@code body} for the whole. */
    static String path(MismatchedInputException mismatch) {
        String path = mismatch.getPath().stream().map(ExpectedValue::step).collect(Collectors.joining());
        if (path.isEmpty()) {
            return "body";
        }
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }

    private static String words(@Nullable Class<?> type) {
        if (type == null || type == JsonParser.class) {
            return "has the wrong type";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        return WORDS.getOrDefault(type, "must be an object");
    }
}
