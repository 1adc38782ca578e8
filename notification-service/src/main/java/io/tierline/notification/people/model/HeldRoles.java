package io.tierline.notification.people.model;

import io.tierline.policy.NotificationRole;
import java.util.Set;

/**
 * What a support organisation's people hold for a programme that it has staff or customers of.
 *
 * @param policy the support programme
 * @param roles those of its staff, and of those who look after one of its customers by name; maybe none
 */
public record HeldRoles(String tenant, String policy, Set<NotificationRole> roles) {
    public HeldRoles {
        roles = Set.copyOf(roles);
    }
}
