package io.tierline.intake.view.adapter.rest;

import io.tierline.events.EscalationEvent.Deadline;
import io.tierline.events.IntakeEvent;
import io.tierline.intake.view.model.Credit;
import io.tierline.intake.view.model.Escalation;
import io.tierline.intake.view.model.Notification;
import io.tierline.intake.view.model.Progress;
import io.tierline.intake.view.model.Reaching;
import io.tierline.intake.view.model.TicketView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ticket as REST clients read it: all that is known now. */
@Schema(name = "Ticket")
public record TicketDocument(
        @Schema(examples = "TL-1042") String reference,
        UUID id,

        @Schema(description = "counts intake's facts; its ETag")
        long version,

        @Schema(examples = "open") String status,

        @Schema(description = "the customer's claim", examples = "critical") @Nullable
        String claimedSeverity,

        @Schema(description = "the severity that holds; null before triage", examples = "critical") @Nullable
        String severity,

        @Schema(description = "1 is the most urgent") @Nullable
        Integer rank,

        @Schema(description = "the support level", examples = "L2") @Nullable
        String level,

        @Nullable String site,
        @Nullable String queue,

        @Schema(description = "counts the severity spans from 1") @Nullable
        Integer span,

        @Schema(description = "whether it is a product problem")
        boolean inScope,

        Instant submittedAt,
        @Schema(description = "when its last fact occurred") Instant lastFactAt,
        String customer,
        String customerName,
        String policy,
        String policyVersion,
        String plan,
        @Nullable String contract,
        RequesterDocument requester,
        List<String> cc,
        String channel,
        String language,
        String region,
        @Nullable String product,
        @Nullable String category,
        String subject,
        String description,
        List<Deadline> deadlines,
        List<EscalationDocument> escalations,
        List<Credit> credits,

        @Schema(description = "how long it took to reach an engineer, where the plan sets a goal for the channel")
        @Nullable
        Reaching reached,

        List<Notification> notifications,
        Map<String, String> links) {

    static TicketDocument of(TicketView view, @Nullable Reaching reached) {
        TicketView.Head head = view.head();
        IntakeEvent.Submitted submitted = view.submitted();
        Progress progress = view.progress();
        return new TicketDocument(
                head.reference(),
                head.id(),
                head.version(),
                head.status(),
                submitted.severity(),
                progress.severity(),
                progress.rank(),
                progress.level(),
                progress.site(),
                progress.queue(),
                progress.span(),
                head.inScope(),
                submitted.occurredAt(),
                head.lastFactAt(),
                submitted.customer(),
                submitted.customerName(),
                submitted.policy(),
                head.policyVersion(),
                submitted.plan(),
                submitted.contract(),
                RequesterDocument.of(submitted.requester()),
                submitted.cc(),
                submitted.channel(),
                submitted.language(),
                submitted.region(),
                submitted.product(),
                submitted.category(),
                submitted.subject(),
                submitted.description(),
                progress.deadlines(),
                Escalation.of(view.said()).stream().map(EscalationDocument::of).toList(),
                Credit.of(view.said()),
                reached,
                Notification.of(view.said()),
                links(head.reference()));
    }

    private static Map<String, String> links(String reference) {
        String self = "/v1/tickets/" + reference;
        return Map.of("self", self, "timeline", self + "/timeline", "events", self + "/events");
    }
}
