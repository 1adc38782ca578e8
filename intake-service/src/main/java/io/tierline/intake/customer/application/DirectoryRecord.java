package io.tierline.intake.customer.application;

import io.tierline.events.DirectoryCodec;
import io.tierline.events.DirectoryEntry;
import io.tierline.events.EventHeaders;
import io.tierline.events.Topics;
import io.tierline.intake.customer.model.Contact;
import io.tierline.intake.customer.model.Customer;
import io.tierline.kit.outbox.OutgoingRecord;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A customer as a record of the topic {@code directory}: keyed by its id, compacted. */
final class DirectoryRecord {
    private DirectoryRecord() {}

    static OutgoingRecord of(String tenant, Customer customer) {
        Map<String, String> headers =
                Map.of(EventHeaders.CONTENT_TYPE, "application/json", EventHeaders.TENANT, tenant);
        return new OutgoingRecord(
                Topics.DIRECTORY, customer.id(), headers, DirectoryCodec.encode(entry(tenant, customer)));
    }

    private static DirectoryEntry entry(String tenant, Customer customer) {
        return new DirectoryEntry(
                tenant,
                customer.id(),
                customer.version(),
                customer.name(),
                customer.contract().policy(),
                customer.contract().plan(),
                customer.contract().number(),
                customer.home().zone(),
                customer.home().country(),
                customer.home().language(),
                customer.contacts().stream().map(DirectoryRecord::contact).toList(),
                manager(customer.managers().tam()),
                manager(customer.managers().accountManager()));
    }

    private static DirectoryEntry.@Nullable Contact manager(@Nullable Contact named) {
        return named == null ? null : contact(named);
    }

    private static DirectoryEntry.Contact contact(Contact contact) {
        return new DirectoryEntry.Contact(contact.name(), contact.email(), contact.phone(), contact.locale());
    }
}
