package io.tierline.intake.request.model;

import io.tierline.kit.rest.Refusal;
import java.util.function.Function;

/**
 * What a use case says: the thing that was asked for, or an expected no.
 *
 * @param <T> what was asked for
 */
public sealed interface Result<T> {

    /** Yes. */
    record Granted<T>(T value) implements Result<T> {}

    /** No, and nothing was stored. */
    record Refused<T>(Refusal refusal) implements Result<T> {}

    /** The same answer about something made of the value. */
    default <U> Result<U> map(Function<T, U> mapping) {
        return switch (this) {
            case Granted<T>(T value) -> new Granted<>(mapping.apply(value));
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    /** A no as the result of any use case. */
    static <T> Result<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
