package io.tierline.policy.oracle;

import org.jspecify.annotations.Nullable;

/**
 * The promises to one plan at one severity. A missing span is "–" or "on discretion": nothing runs.
 *
 * @param supportManager escalates by itself when it has run out
 * @param onRequest from when on the customer may ask for the support manager (S9)
 */
record OracleRow(
        @Nullable Span firstResponse,
        @Nullable Span answer,
        @Nullable Span statusReport,
        @Nullable Span supportManager,
        @Nullable Span onRequest,
        @Nullable Span executive) {

    /** A length of time: minutes that all count (24×7), or only those in which the place is open. */
    record Span(int minutes, boolean business) {

        static Span hours(int hours) {
            return new Span(hours * 60, false);
        }

        static Span businessHours(int hours) {
            return new Span(hours * 60, true);
        }
    }

    static OracleRow onlyFirstResponse(Span firstResponse) {
        return new OracleRow(firstResponse, null, null, null, null, null);
    }

    static OracleRow onlyAnswer(Span answer) {
        return new OracleRow(null, answer, null, null, null, null);
    }
}
