package io.tierline.intake.customer.adapter.postgres;

import io.tierline.intake.customer.model.Contact;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The columns of a person. */
@Embeddable
class ContactColumns {
    @Column
    String name;

    @Column
    String email;

    @Column
    @Nullable
    String phone;

    @Column
    String locale;

    static ContactColumns of(Contact contact) {
        var columns = new ContactColumns();
        columns.name = contact.name();
        columns.email = contact.email();
        columns.phone = contact.phone();
        columns.locale = contact.locale();
        return columns;
    }

    Contact toContact() {
        return new Contact(name, email, phone, locale);
    }
}
