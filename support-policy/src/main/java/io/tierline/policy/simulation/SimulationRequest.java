package io.tierline.policy.simulation;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket and a timeline to try out; component names are those of the JSON of {@code POST /v1/simulations}.
 *
 * @param policy the programme's name
 * @param until the last instant looked at, inclusive (R2)
 * @param calendar the customer's own; null: unknown
 */
public record SimulationRequest(
        String policy,
        String plan,
        OffsetDateTime until,
        Ticket ticket,
        @Nullable Calendar calendar,
        @Nullable List<Event> timeline) {

    /**
     * The ticket as it would be submitted.
     *
     * @param severity the customer's claim; null lets triage decide
     * @param level where it starts; null lets triage decide
     */
    public record Ticket(
            OffsetDateTime submittedAt,
            @Nullable String severity,
            String channel,
            String region,
            String language,
            @Nullable String level,
            @Nullable String subject,
            @Nullable String description,
            @Nullable String product,
            @Nullable String category) {}

    /** The customer's own time zone (IANA) and country (ISO 3166-1 alpha-2). */
    public record Calendar(String zone, String country) {}

    /** A fact. {@code to} belongs to {@code severity-changed}, {@code level-changed} and {@code escalated-by-hand}. */
    public record Event(
            OffsetDateTime at, String event, @Nullable String to) {}
}
