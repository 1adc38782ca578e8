package io.tierline.notification.people.model;

import static java.util.Comparator.comparing;

import io.tierline.policy.NotificationRole;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.check.VacantRole;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Roles that a policy gives something to do and that nobody of a support organisation holds.
 *
 * @param tenant the support organisation; null where none has staff or customers of the programme yet
 * @param roles sorted
 */
public record Vacancy(String policy, @Nullable String tenant, List<String> roles) {
    public Vacancy {
        roles = List.copyOf(roles);
    }

    /** All vacancies, sorted. Nobody holds a role for the customers of another support organisation. */
    public static List<Vacancy> of(Collection<SupportPolicy> policies, Collection<HeldRoles> held) {
        return policies.stream()
                .sorted(comparing(SupportPolicy::name))
                .flatMap(policy -> of(policy, held))
                .filter(vacancy -> !vacancy.roles().isEmpty())
                .toList();
    }

    /** For people, such as {@code sophos of default: engineer, executive}. */
    @Override
    public String toString() {
        return policy + (tenant == null ? "" : " of " + tenant) + ": " + String.join(", ", roles);
    }

    private static Stream<Vacancy> of(SupportPolicy policy, Collection<HeldRoles> held) {
        List<Vacancy> ofTenants = held.stream()
                .filter(theirs -> theirs.policy().equals(policy.name()))
                .sorted(comparing(HeldRoles::tenant))
                .map(theirs -> of(policy, theirs.tenant(), theirs.roles()))
                .toList();
        return ofTenants.isEmpty() ? Stream.of(of(policy, null, Set.of())) : ofTenants.stream();
    }

    private static Vacancy of(SupportPolicy policy, @Nullable String tenant, Set<NotificationRole> held) {
        List<String> roles = VacantRole.of(policy, held).stream()
                .map(vacant -> vacant.role().word())
                .sorted()
                .toList();
        return new Vacancy(policy.name(), tenant, roles);
    }
}
