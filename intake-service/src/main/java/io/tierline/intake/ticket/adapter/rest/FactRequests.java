package io.tierline.intake.ticket.adapter.rest;

import io.tierline.intake.request.adapter.rest.Limits;
import io.tierline.intake.request.adapter.rest.OneLine;
import io.tierline.intake.request.adapter.rest.PlainText;
import io.tierline.intake.ticket.model.Change;
import io.tierline.intake.ticket.model.MessageKind;
import io.tierline.policy.EscalationRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of requests to record a fact. A field that only names the new value is called {@code to}, as in the event. */
public final class FactRequests {
    private FactRequests() {}

    /** A message. */
    @Schema(name = "MessageRequest")
    public record MessageRequest(
            @NotNull(message = Limits.REQUIRED)
            @Pattern(
                    regexp = "response|status-report|question|note|customer-reply",
                    message = "must be response, status-report, question, note or customer-reply")
            @Schema(examples = "response")
            String kind,

            @NotBlank(message = Limits.REQUIRED) @Size(max = Limits.TEXT) @PlainText @Schema(examples = "調査を開始しました。")
            String text,

            @Nullable @Schema(description = "when a backdated call happened; recorded, never used by clocks")
            OffsetDateTime happenedAt) {}

    /** A new status. */
    @Schema(name = "StatusRequest")
    public record StatusRequest(
            @NotNull(message = Limits.REQUIRED)
            @Pattern(
                    regexp = "open|pending-customer|resolved|closed",
                    message = "must be open, pending-customer, resolved or closed")
            @Schema(examples = "resolved")
            String to) {}

    /** A new severity. */
    @Schema(name = "SeverityRequest")
    public record SeverityRequest(
            @NotBlank(message = Limits.REQUIRED)
            @Size(max = Limits.WORD)
            @OneLine
            @Schema(description = "one of the policy's own names", examples = "critical")
            String to) {}

    /** A new support level. */
    @Schema(name = "LevelRequest")
    public record LevelRequest(
            @NotNull(message = Limits.REQUIRED)
            @Pattern(regexp = "L[123]", message = "must be L1, L2 or L3")
            @Schema(examples = "L2")
            String to) {}

    /** Whether it is a product problem. */
    @Schema(name = "ScopeRequest")
    public record ScopeRequest(
            @NotNull(message = Limits.REQUIRED) @Schema(examples = "false")
            Boolean inScope) {}

    /** A wish for escalation. */
    @Schema(name = "EscalationRequest")
    public record EscalationRequest(
            @Nullable
            @Size(max = Limits.REASON)
            @PlainText
            @Schema(
                    description = "kept as a note beside the request; an agent's is not shown to customers",
                    examples = "no progress for three days")
            String reason,

            @Nullable
            @Pattern(regexp = "support-manager|executive", message = "must be support-manager or executive")
            @Schema(
                    description = "whom an agent escalates to by hand; left out: as the plan has it",
                    examples = "support-manager")
            String to) {

        /** The change, under an id of its own; call only when the request is valid. */
        Change.RequestEscalation toChange(UUID requestId, UUID messageId, String author) {
            EscalationRole role =
                    Optional.ofNullable(to).flatMap(EscalationRole::of).orElse(null);
            Change.AddMessage note = reason == null || reason.isBlank()
                    ? null
                    : new Change.AddMessage(messageId, MessageKind.NOTE, author, reason, null);
            return new Change.RequestEscalation(requestId, note, role);
        }
    }

    /** Nothing to say but that it happened. */
    @Schema(name = "Empty", description = "no fields; the body may be left out")
    public record Empty() {}
}
