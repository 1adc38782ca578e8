package io.tierline.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds a field that a record needs and has not: every component that is not {@code @Nullable}, at any depth. */
final class RequiredFields {
    private static final Map<Class<?>, List<RecordComponent>> REQUIRED = new ConcurrentHashMap<>();

    private RequiredFields() {}

    /** The path of the first missing field, for instance {@code requester.email}. */
    static Optional<String> firstMissing(Record record) {
        for (RecordComponent component : REQUIRED.computeIfAbsent(record.getClass(), RequiredFields::requiredOf)) {
            Object value = valueOf(component, record);
            if (value == null) {
                return Optional.of(component.getName());
            }
            Optional<String> nested = missingIn(value);
            if (nested.isPresent()) {
                return Optional.of(component.getName() + "." + nested.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> missingIn(Object value) {
        return switch (value) {
            case Record nested -> firstMissing(nested);
            case List<?> list ->
                list.stream()
                        .map(RequiredFields::missingIn)
                        .flatMap(Optional::stream)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static List<RecordComponent> requiredOf(Class<?> type) {
        return List.of(type.getRecordComponents()).stream()
                .filter(component -> !component.getType().isPrimitive())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
