package io.tierline.notification.people.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everybody who can be told or called, at one instant. Immutable; small enough to be kept whole. */
public record Roster(List<StaffMember> staff, List<NamedTam> tams) {
    private static final Comparator<StaffMember> CALLING_ORDER =
            Comparator.comparingInt(StaffMember::order).thenComparing(StaffMember::id);

    public Roster {
        staff = staff.stream().sorted(CALLING_ORDER).toList();
        tams = List.copyOf(tams);
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

    /** The named TAM of a customer, if it has one. */
    public Optional<NamedTam> tamOf(String tenant, String customer) {
        return tams.stream()
                .filter(tam -> tam.tenant().equals(tenant) && tam.customer().equals(customer))
                .findFirst();
    }
}
