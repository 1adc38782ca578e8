package io.tierline.kit.auth;

import io.tierline.events.Actor;
import io.tierline.kit.database.RequestRole;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asking.
 *
 * @param tenant the support organisation
 * @param subject the token's subject
 * @param roles see {@link Roles}
 * @param customer the customer that a {@link Roles#CUSTOMER} acts for
 */
public record Caller(String tenant, String subject, Set<String> roles, Optional<String> customer) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller is an agent or an operator, who see all customers of their tenant. */
    public boolean isStaff() {
        return roles.contains(Roles.AGENT) || roles.contains(Roles.OPERATOR);
    }

    /** Whether the caller may see what belongs to a customer. */
    public boolean maySee(String customerId) {
        return isStaff() || customer.filter(customerId::equals).isPresent();
    }

    /** The caller as the actor of an event that came by a channel. */
    public Actor actor(String channel) {
        return new Actor(kind(), subject, channel);
    }

    /** The database role for the caller's requests to the service with this schema. */
    public RequestRole databaseRole(String schema) {
        return isStaff()
                ? RequestRole.staff(schema, tenant)
                : RequestRole.customer(schema, tenant, customer.orElse(null));
    }

    private Actor.Kind kind() {
        if (roles.contains(Roles.AGENT)) {
            return Actor.Kind.AGENT;
        }
        return roles.contains(Roles.OPERATOR) ? Actor.Kind.OPERATOR : Actor.Kind.CUSTOMER;
    }
}
