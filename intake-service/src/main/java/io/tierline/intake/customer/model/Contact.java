package io.tierline.intake.customer.model;

import org.jspecify.annotations.Nullable;

/** A person of the customer, or its named TAM; {@code locale} is BCP 47. */
public record Contact(String name, String email, @Nullable String phone, String locale) {}
