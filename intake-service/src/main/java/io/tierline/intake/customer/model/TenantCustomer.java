package io.tierline.intake.customer.model;

/** A customer of one support organisation among several. */
public record TenantCustomer(String tenant, Customer customer) {

    /** Where it stands in the order of tenants and ids. */
    public Publication.Place place() {
        return new Publication.Place(tenant, customer.id());
    }
}
