package io.tierline.intake.customer.application;

import io.tierline.intake.customer.model.Customer;

/** A customer as it was stored; {@code created} if it was not there before. */
public record SavedCustomer(Customer customer, boolean created) {}
