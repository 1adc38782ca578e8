package io.tierline.policy.oracle;

import static io.tierline.policy.oracle.OracleRow.Span.businessHours;
import static io.tierline.policy.oracle.OracleRow.Span.hours;

import io.tierline.policy.oracle.OracleRow.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of the five programmes, typed from the facts page. */
@SuppressWarnings("ImmutableEnumChecker") // every list is one of List.of
enum OracleProgramme {
    SOPHOS("sophos", List.of("standard", "premium", "platinum"), List.of("critical", "2", "3", "4"), "3"),
    KASPERSKY("kaspersky", List.of("enterprise"), List.of("critical", "high", "medium", "low"), "medium"),
    HENNGE("hennge", List.of("one"), List.of("high", "medium", "low"), "medium"),
    PENTIO("pentio", List.of("standard"), List.of("urgent", "high", "normal", "low"), "normal"),
    KEEPER("keeper", List.of("business"), List.of("urgent", "normal"), "normal");

    final String policy;
    final List<String> plans;
    final List<String> severities;

    /** Of a ticket that claims none. */
    final String unclaimed;

    OracleProgramme(String policy, List<String> plans, List<String> severities, String unclaimed) {
        this.policy = policy;
        this.plans = plans;
        this.severities = severities;
        this.unclaimed = unclaimed;
    }

    static OracleProgramme of(String policy) {
        return valueOf(policy.toUpperCase(Locale.ROOT));
    }

    OracleRow row(String plan, String severity) {
        return switch (this) {
            case SOPHOS -> SophosMatrix.row(plan, severity);
            case KASPERSKY -> kaspersky(severity);
            case HENNGE -> hennge(severity);
            case PENTIO -> OracleRow.onlyFirstResponse(new Span(OracleHours.PENTIO.minutesOfABusinessDay(), true));
            // K6, K9, K10: one business day at every level.
            case KEEPER -> OracleRow.onlyFirstResponse(businessHours(8));
        };
    }

    /** M1, M7. */
    private static OracleRow kaspersky(String severity) {
        return switch (severity) {
            case "critical" -> new OracleRow(null, new Span(30, false), hours(24), null, null, null);
            case "high" -> OracleRow.onlyAnswer(hours(4));
            case "medium" -> OracleRow.onlyAnswer(businessHours(6));
            default -> OracleRow.onlyAnswer(businessHours(8));
        };
    }

    /** H3. */
    private static OracleRow hennge(String severity) {
        return switch (severity) {
            case "high" -> OracleRow.onlyFirstResponse(businessHours(2));
            case "medium" -> OracleRow.onlyFirstResponse(businessHours(6));
            default -> OracleRow.onlyFirstResponse(businessHours(8));
        };
    }

    /** In whose open minutes a ticket's business times are counted. */
    OracleHours place(OracleTicket ticket) {
        return switch (this) {
            case SOPHOS -> OracleHours.SOPHOS;
            case HENNGE -> OracleHours.HENNGE;
            case PENTIO -> OracleHours.PENTIO;
            case KASPERSKY ->
                ticket.zone() == null || ticket.country() == null
                        ? OracleHours.customer("Asia/Tokyo", "JP")
                        : OracleHours.customer(ticket.zone(), ticket.country());
            case KEEPER -> keeper(ticket);
        };
    }

    /** K4: whichever is open; both or neither: the region's. */
    private static OracleHours keeper(OracleTicket ticket) {
        boolean chicago = OracleHours.CHICAGO.isOpen(ticket.submittedAt().getEpochSecond());
        boolean cork = OracleHours.CORK.isOpen(ticket.submittedAt().getEpochSecond());
        if (chicago == cork) {
            return List.of("EU", "MEA").contains(ticket.region()) ? OracleHours.CORK : OracleHours.CHICAGO;
        }
        return chicago ? OracleHours.CHICAGO : OracleHours.CORK;
    }

    /** The severity that a claim has until it is confirmed; null: it holds at once. */
    @Nullable
    String heldAt(String channel, String claim) {
        return switch (this) {
            case SOPHOS -> channel.equals("email") && List.of("critical", "2").contains(claim) ? "3" : null; // S6
            case HENNGE -> claim.equals("high") ? "medium" : null; // H10
            case KASPERSKY, PENTIO, KEEPER -> null;
        };
    }

    /** M4: critical or high, sent by web or mail out of hours. */
    boolean waitsForThePhone(OracleTicket ticket, String severity) {
        return this == KASPERSKY
                && List.of("critical", "high").contains(severity)
                && List.of("web", "email").contains(ticket.channel())
                && !place(ticket).isOpen(ticket.submittedAt().getEpochSecond());
    }

    /** Where a ticket starts; only keeper's promises look at it (K8, R8). */
    String level(OracleTicket ticket, String severity) {
        if (ticket.level() != null) {
            return ticket.level();
        }
        return severity.equals("urgent") ? "L2" : "L1";
    }
}
