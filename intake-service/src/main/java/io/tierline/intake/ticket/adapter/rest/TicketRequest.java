package io.tierline.intake.ticket.adapter.rest;

import io.tierline.intake.request.adapter.rest.Limits;
import io.tierline.intake.request.adapter.rest.OneLine;
import io.tierline.intake.request.adapter.rest.PlainText;
import io.tierline.intake.ticket.application.TicketClaim;
import io.tierline.intake.ticket.model.Submission.Subject;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for a ticket, as REST clients write it. */
@Schema(name = "TicketRequest", description = "A request for a ticket.")
public record TicketRequest(
        @Nullable
        @Size(max = Limits.WORD)
        @OneLine
        @Schema(description = "the support programme; left out: the customer's", examples = "sophos")
        String policy,

        @Nullable
        @Size(max = Limits.WORD)
        @OneLine
        @Schema(description = "the customer's id; customers may leave it out", examples = "acme-platinum")
        String customer,

        @NotNull(message = Limits.REQUIRED) @Valid RequesterRequest requester,

        @Nullable @Size(max = Limits.PEOPLE)
        List<
                        @NotBlank(message = Limits.REQUIRED) @Email(message = Limits.EMAIL_MESSAGE)
                        @Size(max = Limits.EMAIL) @OneLine String>
                cc,

        @Nullable
        @Pattern(regexp = "web|email|phone|api|video", message = "must be web, email, phone, api or video")
        @Schema(description = "by which way the request came", defaultValue = "api", examples = "web")
        String channel,

        @Nullable
        @Email(message = Limits.EMAIL_MESSAGE)
        @Size(max = Limits.EMAIL)
        @OneLine
        @Schema(
                description = "the address that the mail was sent to; for channel email only",
                examples = "support@sophos.example")
        String mailbox,

        @Nullable
        @Pattern(regexp = Limits.LOCALE, message = Limits.LOCALE_MESSAGE)
        @Schema(description = "BCP 47; left out: the requester's locale, else the customer's", examples = "ja")
        String language,

        @Nullable
        @Pattern(regexp = "JP|APAC|US|CA|AU|LATAM|EU|MEA", message = "must be JP, APAC, US, CA, AU, LATAM, EU or MEA")
        @Schema(description = "left out: told by the customer's country, where that is enough", examples = "JP")
        String region,

        @Nullable @Size(max = Limits.WORD) @OneLine @Schema(examples = "Central")
        String product,

        @Nullable @Size(max = Limits.WORD) @OneLine String category,

        @Nullable
        @Size(max = Limits.WORD)
        @OneLine
        @Schema(description = "the customer's claim, in the policy's own names", examples = "critical")
        String severity,

        @NotBlank(message = Limits.REQUIRED) @Size(max = Limits.SUBJECT) @OneLine @Schema(examples = "サービスが停止しています")
        String subject,

        @Nullable @Size(max = Limits.TEXT) @PlainText @Schema(examples = "本番環境が停止しました。")
        String description) {

    /** The claim; call only when the request is valid. */
    TicketClaim toClaim(String customerId) {
        return new TicketClaim(
                policy,
                customerId,
                requester.toContact(),
                cc == null ? List.of() : cc,
                Optional.ofNullable(channel).flatMap(Channel::of).orElse(Channel.API),
                mailbox,
                language,
                Optional.ofNullable(region).flatMap(Region::of).orElse(null),
                new Subject(product, category, severity, subject, description == null ? "" : description));
    }
}
