package io.tierline.notification.people.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the support organisation who can be told or called.
 *
 * @param id the staff id, unique in the tenant; what events carry
 * @param phone E.164; null for somebody who is never called
 * @param locale BCP 47
 * @param roles for instance {@code engineer} or {@code executive}
 * @param policy the support programme that the roles are held for
 * @param absences when this person is away
 * @param order who is told and called first: lower first, then by id
 */
public record StaffMember(
        String tenant,
        String id,
        String name,
        String email,
        @Nullable String phone,
        String locale,
        Set<String> roles,
        String policy,
        List<Absence> absences,
        int order) {
    public StaffMember {
        absences = List.copyOf(absences);
        roles = Set.copyOf(roles);
    }

    /** Whether this person is away at an instant. */
    public boolean isAbsent(Instant at) {
        return absences.stream().anyMatch(absence -> absence.covers(at));
    }

    /** Whether this person holds a role for a policy. */
    public boolean holds(String role, String ofPolicy) {
        return policy.equals(ofPolicy) && roles.contains(role);
    }
}
