package io.tierline.notification.people.model;

import org.jspecify.annotations.Nullable;

/**
 * The named technical account manager of a customer (S18, M5).
 *
 * @param phone E.164, if known
 * @param locale BCP 47
 */
public record NamedTam(
        String tenant,
        String customer,
        String name,
        String email,
        @Nullable String phone,
        String locale) {}
