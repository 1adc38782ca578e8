package io.tierline.intake.customer.adapter.rest;

import io.tierline.intake.customer.model.Contact;
import io.tierline.intake.customer.model.Customer;
import io.tierline.intake.request.adapter.rest.Limits;
import io.tierline.intake.request.adapter.rest.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer as operators write it; whatever is left out is taken away. */
@Schema(name = "CustomerRequest")
public record CustomerRequest(
        @NotBlank(message = Limits.REQUIRED) @Size(max = Limits.NAME) @OneLine @Schema(examples = "Acme K.K.")
        String name,

        @NotBlank(message = Limits.REQUIRED)
        @Size(max = Limits.WORD)
        @OneLine
        @Schema(description = "the support programme", examples = "sophos")
        String policy,

        @NotBlank(message = Limits.REQUIRED)
        @Size(max = Limits.WORD)
        @OneLine
        @Schema(description = "a plan of the policy", examples = "platinum")
        String plan,

        @Nullable
        @Size(max = Limits.WORD)
        @OneLine
        @Schema(description = "the contract's number", examples = "C-2026-17")
        String contract,

        @NotNull(message = Limits.REQUIRED)
        @Listed(value = Listed.List.ZONE, message = "must be an IANA time zone, for instance Asia/Tokyo")
        @Schema(examples = "Asia/Tokyo")
        String zone,

        @NotNull(message = Limits.REQUIRED)
        @Listed(value = Listed.List.COUNTRY, message = "must be an ISO 3166-1 alpha-2 code, for instance JP")
        @Schema(examples = "JP")
        String country,

        @NotNull(message = Limits.REQUIRED)
        @Pattern(regexp = Limits.LOCALE, message = Limits.LOCALE_MESSAGE)
        @Schema(description = "BCP 47", examples = "ja")
        String language,

        @Nullable @Size(max = Limits.PEOPLE) List<@NotNull(message = Limits.REQUIRED) @Valid ContactDocument> contacts,

        @Nullable @Valid @Schema(description = "the named technical account manager, if the plan has one")
        ContactDocument tam,

        @Nullable @Valid @Schema(description = "the account manager, if the customer is on the onboarding package")
        ContactDocument accountManager) {

    /** The customer before it has its version. */
    Customer toCustomer(String id) {
        return new Customer(
                id,
                0,
                name,
                new Customer.Contract(policy, plan, contract),
                new Customer.Home(zone, country, language),
                contacts == null
                        ? List.of()
                        : contacts.stream().map(ContactDocument::toContact).toList(),
                new Customer.Managers(contact(tam), contact(accountManager)));
    }

    private static @Nullable Contact contact(@Nullable ContactDocument document) {
        return document == null ? null : document.toContact();
    }
}
