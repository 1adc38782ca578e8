package io.tierline.policy.oracle;

import org.jspecify.annotations.Nullable;

/** The matrix of S1, typed from the facts page: one method for each plan, one row for each severity. */
final class SophosMatrix {

    /** A length of time: minutes that all count (24×7), or only those in which Tokyo is open. */
    record Span(int minutes, boolean business) {}

    /**
     * The promises to one plan at one severity. A missing span is "–" or "on discretion": nothing runs.
     *
     * @param supportManager escalates by itself when it has run out
     * @param onRequest from when on the customer may ask for the support manager (S9)
     */
    record Row(
            Span firstResponse,
            @Nullable Span statusReport,
            @Nullable Span supportManager,
            @Nullable Span onRequest,
            @Nullable Span executive) {}

    private static final Span BUSINESS_DAY = new Span(TokyoHours.MINUTES_OF_A_BUSINESS_DAY, true);
    private static final Span DAY = hours(24);
    private static final Span WEEK = hours(7 * 24);

    private SophosMatrix() {}

    static Row row(String plan, String severity) {
        return switch (plan) {
            case "standard" -> standard(severity);
            case "premium" -> premium(severity);
            case "platinum" -> platinum(severity);
            default -> throw new IllegalArgumentException("no such plan: " + plan);
        };
    }

    private static Row standard(String severity) {
        return switch (severity) {
            case "critical" -> new Row(hours(4), DAY, hours(24), null, null);
            case "2" -> new Row(hours(8), BUSINESS_DAY, null, null, null);
            case "3" -> new Row(BUSINESS_DAY, null, null, null, null);
            case "4" -> new Row(BUSINESS_DAY, null, null, null, null);
            default -> throw noSuchSeverity(severity);
        };
    }

    private static Row premium(String severity) {
        return switch (severity) {
            case "critical" -> new Row(hours(1), hours(2), hours(2), null, null);
            case "2" -> new Row(hours(2), DAY, null, hours(72), null);
            case "3" -> new Row(hours(24), null, WEEK, null, null);
            case "4" -> new Row(hours(24), null, null, null, null);
            default -> throw noSuchSeverity(severity);
        };
    }

    private static Row platinum(String severity) {
        return switch (severity) {
            case "critical" -> new Row(hours(1), hours(2), hours(2), null, hours(8));
            case "2" -> new Row(hours(2), DAY, null, hours(72), null);
            case "3" -> new Row(hours(24), null, WEEK, null, null);
            case "4" -> new Row(hours(24), null, WEEK, null, null);
            default -> throw noSuchSeverity(severity);
        };
    }

    private static Span hours(int hours) {
        return new Span(hours * 60, false);
    }

    private static IllegalArgumentException noSuchSeverity(String severity) {
        return new IllegalArgumentException("no such severity: " + severity);
    }
}
