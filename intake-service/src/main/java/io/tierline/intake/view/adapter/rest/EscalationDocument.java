package io.tierline.intake.view.adapter.rest;

import io.tierline.intake.view.model.Escalation;
import io.tierline.intake.view.model.Paging;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An escalation as REST clients read it. */
@Schema(name = "Escalation")
public record EscalationDocument(
        @Schema(description = "for …/escalations/{id}/acknowledgement")
        UUID id,

        @Schema(description = "support-manager or executive")
        String to,

        @Schema(description = "when it was decided") Instant at,

        @Schema(description = "when it was due, where a clock caused it") @Nullable
        Instant dueAt,

        String because,

        @Schema(description = "paging, acknowledged or stood-down")
        String paging,

        @Nullable String acknowledgedBy,

        @Schema(description = "phone, api or link") @Nullable
        String acknowledgedVia,

        @Nullable Instant acknowledgedAt) {

    static EscalationDocument of(Escalation escalation) {
        return switch (escalation.paging()) {
            case Paging.Acknowledged(String by, String via, Instant at) -> of(escalation, by, via, at);
            case Paging.Running running -> of(escalation, null, null, null);
            case Paging.StoodDown down -> of(escalation, null, null, null);
        };
    }

    private static EscalationDocument of(
            Escalation escalation, @Nullable String by, @Nullable String via, @Nullable Instant acknowledgedAt) {
        return new EscalationDocument(
                escalation.id(),
                escalation.to(),
                escalation.at(),
                escalation.dueAt(),
                escalation.because(),
                escalation.paging().word(),
                by,
                via,
                acknowledgedAt);
    }
}
