package io.tierline.intake.customer.adapter.postgres;

import io.tierline.intake.customer.model.Contact;
import io.tierline.intake.customer.model.Customer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code customer} with its rows of {@code contact}. */
@Entity
@Table(name = "customer")
@IdClass(CustomerKey.class)
class CustomerRow {
    @Id
    String tenant;

    @Id
    String id;

    @Column
    long version;

    @Column
    String name;

    @Column
    String policy;

    @Column
    String plan;

    @Column
    @Nullable
    String contract;

    @Column
    String zone;

    @Column
    String country;

    @Column
    String language;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "tam_name"))
    @AttributeOverride(name = "email", column = @Column(name = "tam_email"))
    @AttributeOverride(name = "phone", column = @Column(name = "tam_phone"))
    @AttributeOverride(name = "locale", column = @Column(name = "tam_locale"))
    @Nullable
    ContactColumns tam;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "account_manager_name"))
    @AttributeOverride(name = "email", column = @Column(name = "account_manager_email"))
    @AttributeOverride(name = "phone", column = @Column(name = "account_manager_phone"))
    @AttributeOverride(name = "locale", column = @Column(name = "account_manager_locale"))
    @Nullable
    ContactColumns accountManager;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "contact",
            joinColumns = {
                @JoinColumn(name = "tenant", referencedColumnName = "tenant"),
                @JoinColumn(name = "customer", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<ContactColumns> contacts = new ArrayList<>();

    /** Takes over everything but the key. */
    void become(Customer customer) {
        version = customer.version();
        name = customer.name();
        policy = customer.contract().policy();
        plan = customer.contract().plan();
        contract = customer.contract().number();
        zone = customer.home().zone();
        country = customer.home().country();
        language = customer.home().language();
        tam = columns(customer.managers().tam());
        accountManager = columns(customer.managers().accountManager());
        contacts.clear();
        customer.contacts().stream().map(ContactColumns::of).forEach(contacts::add);
    }

    Customer toCustomer() {
        return new Customer(
                id,
                version,
                name,
                new Customer.Contract(policy, plan, contract),
                new Customer.Home(zone, country, language),
                contacts.stream().map(ContactColumns::toContact).toList(),
                new Customer.Managers(contact(tam), contact(accountManager)));
    }

    private static @Nullable ContactColumns columns(@Nullable Contact contact) {
        return contact == null ? null : ContactColumns.of(contact);
    }

    private static @Nullable Contact contact(@Nullable ContactColumns columns) {
        return columns == null ? null : columns.toContact();
    }
}
