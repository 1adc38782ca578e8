package io.tierline.notification.people.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the support organisation who looks after a customer by name.
 *
 * @param role {@code tam} (S18, M5) or {@code account-manager} (K15)
 * @param phone E.164, if known
 * @param locale BCP 47
 */
public record NamedManager(
        String tenant,
        String customer,
        String role,
        String name,
        String email,
        @Nullable String phone,
        String locale) {}
