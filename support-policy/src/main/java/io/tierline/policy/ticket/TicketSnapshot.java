package io.tierline.policy.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it was submitted.
 *
 * @param submittedAt when it was registered; every first clock counts from here
 * @param plan one of the policy's plans
 * @param language BCP 47
 * @param claimedSeverity the customer's claim in the policy's own names; null: none given (S4)
 * @param level where it starts when somebody said so; null: triage says
 * @param calendar the customer's own; null: unknown
 */
public record TicketSnapshot(
        Instant submittedAt,
        String plan,
        Channel channel,
        Region region,
        String language,
        @Nullable String claimedSeverity,
        @Nullable SupportLevel level,
        @Nullable CustomerCalendar calendar,
        TicketText text) {}
