package io.tierline.intake.customer.adapter.rest;

import io.tierline.intake.customer.model.Contact;
import io.tierline.intake.customer.model.Customer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer as REST clients read it. */
@Schema(name = "Customer")
public record CustomerDocument(
        String id,

        @Schema(description = "counts its changes; its ETag")
        long version,

        String name,
        String policy,
        String plan,
        @Nullable String contract,
        String zone,
        String country,
        String language,
        List<ContactDocument> contacts,
        @Nullable ContactDocument tam,
        @Nullable ContactDocument accountManager) {

    static CustomerDocument of(Customer customer) {
        return new CustomerDocument(
                customer.id(),
                customer.version(),
                customer.name(),
                customer.contract().policy(),
                customer.contract().plan(),
                customer.contract().number(),
                customer.home().zone(),
                customer.home().country(),
                customer.home().language(),
                customer.contacts().stream().map(ContactDocument::of).toList(),
                document(customer.managers().tam()),
                document(customer.managers().accountManager()));
    }

    private static @Nullable ContactDocument document(@Nullable Contact contact) {
        return contact == null ? null : ContactDocument.of(contact);
    }
}
