package io.tierline.policy.check;

import io.tierline.policy.NotificationRole;
import java.util.Map;
import java.util.Set;

/**
 * Which roles somebody holds, by programme, as a directory of customers and staff says.
 *
 * @param roles by the name of the policy
 */
public record RoleHolders(Map<String, Set<NotificationRole>> roles) {

    public RoleHolders {
        roles = Map.copyOf(roles);
    }

    Set<NotificationRole> heldFor(String policy) {
        return roles.getOrDefault(policy, Set.of());
    }
}
