package io.tierline.intake.customer.model;

import org.jspecify.annotations.Nullable;

/** A person of the customer, or one who looks after it by name; {@code locale} is BCP 47. */
public record Contact(String name, String email, @Nullable String phone, String locale) {}
