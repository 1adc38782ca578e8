package io.tierline.intake.view.adapter.rest;

import io.tierline.intake.view.model.TicketSummary;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ticket in a list; severity, rank, level and queue are null before triage. */
@Schema(name = "TicketSummary")
public record TicketSummaryDocument(
        String reference,
        UUID id,
        String status,
        @Nullable String claimedSeverity,
        @Nullable String severity,
        @Nullable Integer rank,
        @Nullable String level,
        @Nullable String queue,
        String customer,
        String policy,
        String subject,
        Instant submittedAt) {

    static TicketSummaryDocument of(TicketSummary summary) {
        return new TicketSummaryDocument(
                summary.reference(),
                summary.id(),
                summary.status(),
                summary.claimedSeverity(),
                summary.severity(),
                summary.rank(),
                summary.level(),
                summary.queue(),
                summary.customer(),
                summary.policy(),
                summary.subject(),
                summary.submittedAt());
    }
}
