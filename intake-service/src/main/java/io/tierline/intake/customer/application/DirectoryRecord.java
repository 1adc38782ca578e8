package io.tierline.intake.customer.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tierline.events.DirectoryEntry;
import io.tierline.events.EventHeaders;
import io.tierline.events.Topics;
import io.tierline.intake.customer.model.Contact;
import io.tierline.intake.customer.model.Customer;
import io.tierline.kit.outbox.OutgoingRecord;
import java.util.Map;

/** A customer as a record of the topic {@code directory}: keyed by its id, compacted. */
final class DirectoryRecord {
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private DirectoryRecord() {}

    static OutgoingRecord of(String tenant, Customer customer) {
        Map<String, String> headers =
                Map.of(EventHeaders.CONTENT_TYPE, "application/json", EventHeaders.TENANT, tenant);
        return new OutgoingRecord(Topics.DIRECTORY, customer.id(), headers, json(entry(tenant, customer)));
    }

    private static DirectoryEntry entry(String tenant, Customer customer) {
        Contact tam = customer.tam();
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
                tam == null ? null : contact(tam));
    }

    private static DirectoryEntry.Contact contact(Contact contact) {
        return new DirectoryEntry.Contact(contact.name(), contact.email(), contact.phone(), contact.locale());
    }

    private static byte[] json(DirectoryEntry entry) {
        try {
            return JSON.writeValueAsBytes(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a record of ours", e);
        }
    }
}
