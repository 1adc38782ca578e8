package io.tierline.intake.customer.adapter.rest;

import io.tierline.intake.customer.model.Contact;
import io.tierline.intake.request.adapter.rest.Limits;
import io.tierline.intake.request.adapter.rest.OneLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as REST clients read and write it. */
@Schema(name = "Contact")
public record ContactDocument(
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

        @NotNull(message = Limits.REQUIRED)
        @Pattern(regexp = Limits.LOCALE, message = Limits.LOCALE_MESSAGE)
        @Schema(description = "BCP 47", examples = "ja")
        String locale) {

    static ContactDocument of(Contact contact) {
        return new ContactDocument(contact.name(), contact.email(), contact.phone(), contact.locale());
    }

    Contact toContact() {
        return new Contact(name, email, phone, locale);
    }
}
