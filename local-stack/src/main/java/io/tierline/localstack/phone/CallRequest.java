package io.tierline.localstack.phone;

import io.tierline.localstack.http.BadRequestException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Asks the phone to ring.
 *
 * @param id the caller's own; the same id again is the same call
 * @param to number dialled
 * @param name whose number that is
 * @param text spoken when the call is taken
 * @param language of the text, BCP 47
 * @param callback told which key was pressed
 */
public record CallRequest(String id, String to, String name, String text, String language, URI callback) {
    /** What a client sends, before it is known to be complete. */
    record Draft(
            @Nullable String id,
            @Nullable String to,
            @Nullable String name,
            @Nullable String text,
            @Nullable String language,
            @Nullable URI callback) {
        CallRequest complete() {
            return new CallRequest(
                    required("id", id),
                    required("to", to),
                    name == null ? "" : name,
                    required("text", text),
                    language == null ? "en" : language,
                    required("callback", callback));
        }

        private static <T> T required(String field, @Nullable T value) {
            if (value == null || value.toString().isBlank()) {
                throw new BadRequestException("'" + field + "' is missing; a call needs id, to, text and callback");
            }
            return value;
        }
    }
}
