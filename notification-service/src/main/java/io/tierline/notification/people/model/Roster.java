package io.tierline.notification.people.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everybody who can be told or called, at one instant. Immutable; small enough to be kept whole. */
public record Roster(List<StaffMember> staff, List<NamedManager> managers) {
    private static final Comparator<StaffMember> CALLING_ORDER =
            Comparator.comparingInt(StaffMember::order).thenComparing(StaffMember::id);

    public Roster {
        staff = staff.stream().sorted(CALLING_ORDER).toList();
        managers = List.copyOf(managers);
    }

    /** Nobody at all. */
    public static Roster empty() {
        return new Roster(List.of(), List.of());
    }

    /** Those who hold a role, in the order of telling and calling. */
    public List<StaffMember> holders(String tenant, String policy, String role) {
        return staff.stream()
                .filter(member -> member.tenant().equals(tenant))
                .filter(member -> member.holds(role, policy))
                .toList();
    }

    /** Whether somebody who has this mail address is marked as absent at an instant. */
    public boolean isAbsent(String tenant, String email, Instant at) {
        return staff.stream()
                .filter(member ->
                        member.tenant().equals(tenant) && member.email().equalsIgnoreCase(email))
                .anyMatch(member -> member.isAbsent(at));
    }

    /** Who looks after a customer by name in a role, if anybody does. */
    public Optional<NamedManager> managerOf(String tenant, String customer, String role) {
        return managers.stream()
                .filter(manager -> manager.role().equals(role))
                .filter(manager ->
                        manager.tenant().equals(tenant) && manager.customer().equals(customer))
                .findFirst();
    }
}
