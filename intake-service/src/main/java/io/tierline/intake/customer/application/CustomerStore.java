package io.tierline.intake.customer.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.customer.model.Customer;
import io.tierline.kit.outbox.OutgoingRecord;
import java.util.List;
import java.util.Optional;

/** Keeps customers; every method is part of the request's transaction and sees only what the caller may. */
public interface CustomerStore {

    /** The customer of an id, if the caller knows of it. */
    Uni<Optional<Customer>> find(String tenant, String id);

    /** The customer of an id; nobody else changes or creates it until the transaction ends. */
    Uni<Optional<Customer>> lock(String tenant, String id);

    /**
     * Some customers in the order of their ids.
     *
     * @param after begin after this id; the empty text begins at the first
     */
    Uni<List<Customer>> list(String tenant, String after, int limit);

    /** Writes a new customer or the next version of one, with the outgoing directory record. */
    Uni<Void> save(String tenant, Customer customer, OutgoingRecord directory);
}
