package io.tierline.policy.oracle;

import static io.tierline.policy.oracle.OracleRow.Span.hours;

import io.tierline.policy.oracle.OracleRow.Span;

/** The matrix of S1, typed from the facts page: one method for each plan, one row for each severity. */
final class SophosMatrix {

    private static final Span BUSINESS_DAY = new Span(OracleHours.SOPHOS.minutesOfABusinessDay(), true);
    private static final Span DAY = hours(24);
    private static final Span WEEK = hours(7 * 24);

    private SophosMatrix() {}

    static OracleRow row(String plan, String severity) {
        return switch (plan) {
            case "standard" -> standard(severity);
            case "premium" -> premium(severity);
            case "platinum" -> platinum(severity);
            default -> throw new IllegalArgumentException("no such plan: " + plan);
        };
    }

    private static OracleRow standard(String severity) {
        return switch (severity) {
            case "critical" -> new OracleRow(hours(4), null, DAY, hours(24), null, null);
            case "2" -> new OracleRow(hours(8), null, BUSINESS_DAY, null, null, null);
            case "3", "4" -> OracleRow.onlyFirstResponse(BUSINESS_DAY);
            default -> throw noSuchSeverity(severity);
        };
    }

    private static OracleRow premium(String severity) {
        return switch (severity) {
            case "critical" -> new OracleRow(hours(1), null, hours(2), hours(2), null, null);
            case "2" -> new OracleRow(hours(2), null, DAY, null, hours(72), null);
            case "3" -> new OracleRow(hours(24), null, null, WEEK, null, null);
            case "4" -> OracleRow.onlyFirstResponse(hours(24));
            default -> throw noSuchSeverity(severity);
        };
    }

    private static OracleRow platinum(String severity) {
        return switch (severity) {
            case "critical" -> new OracleRow(hours(1), null, hours(2), hours(2), null, hours(8));
            case "2" -> new OracleRow(hours(2), null, DAY, null, hours(72), null);
            case "3", "4" -> new OracleRow(hours(24), null, null, WEEK, null, null);
            default -> throw noSuchSeverity(severity);
        };
    }

    private static IllegalArgumentException noSuchSeverity(String severity) {
        return new IllegalArgumentException("no such severity: " + severity);
    }
}
