package io.tierline.intake.view.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket in a list; severity, rank, level and queue are null before triage. */
public record TicketSummary(
        UUID id,
        String reference,
        String customer,
        String policy,
        String subject,
        String status,
        @Nullable String claimedSeverity,
        @Nullable String severity,
        @Nullable Integer rank,
        @Nullable String level,
        @Nullable String queue,
        Instant submittedAt) {}
