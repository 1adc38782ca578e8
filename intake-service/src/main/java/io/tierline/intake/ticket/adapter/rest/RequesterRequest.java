package io.tierline.intake.ticket.adapter.rest;

import io.tierline.intake.request.adapter.rest.Limits;
import io.tierline.intake.request.adapter.rest.OneLine;
import io.tierline.intake.ticket.application.TicketClaim;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person who asks, as REST clients write it. */
@Schema(name = "Requester", description = "The person who asks.")
public record RequesterRequest(
        @NotBlank(message = Limits.REQUIRED) @Size(max = Limits.NAME) @OneLine @Schema(examples = "山田 花子")
        String name,

        @NotBlank(message = Limits.REQUIRED)
        @Email(message = Limits.EMAIL_MESSAGE)
        @Size(max = Limits.EMAIL)
        @OneLine
        @Schema(examples = "hanako@acme.example")
        String email,

        @Nullable @Pattern(regexp = Limits.PHONE, message = Limits.PHONE_MESSAGE) @Schema(examples = "+81 3 1234 5678")
        String phone,

        @Nullable
        @Pattern(regexp = Limits.LOCALE, message = Limits.LOCALE_MESSAGE)
        @Schema(description = "BCP 47; left out: the ticket's language", examples = "ja")
        String locale,

        @Nullable @Schema(description = "whether several people share the account", defaultValue = "false")
        Boolean sharedAccount) {

    TicketClaim.Contact toContact() {
        return new TicketClaim.Contact(name, email, phone, locale, Boolean.TRUE.equals(sharedAccount));
    }
}
