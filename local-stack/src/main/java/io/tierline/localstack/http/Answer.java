package io.tierline.localstack.http;

import org.jspecify.annotations.Nullable;

/** What is answered. */
public sealed interface Answer {
    /** HTTP status. */
    int status();

    /** A value, written as JSON. */
    record Json(int status, @Nullable Object value) implements Answer {}

    /** A page. */
    record Html(String page) implements Answer {
        @Override
        public int status() {
            return 200;
        }
    }

    /** Nothing but the status. */
    record Empty(int status) implements Answer {}

    /** An error as RFC 9457 has it. */
    record Problem(int status, String detail) implements Answer {}
}
