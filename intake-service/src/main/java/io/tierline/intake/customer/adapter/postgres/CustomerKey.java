package io.tierline.intake.customer.adapter.postgres;

/** The key of {@code customer}. */
record CustomerKey(String tenant, String id) {}
