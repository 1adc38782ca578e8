package io.tierline.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is told about what, and how calls repeat.
 *
 * @param standIns who is told in place of a person whom the customer names, by that person's role
 */
public record NotificationRules(List<NotificationRule> rules, Map<NotificationRole, StandIn> standIns, CallRule calls) {

    public NotificationRules {
        rules = List.copyOf(rules);
        standIns = Map.copyOf(standIns);
    }

    /** All rules that speak about an event with several details, in the order of the file (K12, K16). */
    public List<NotificationRule> aboutAny(NotificationEvent event, Set<String> details) {
        return rules.stream().filter(rule -> rule.covers(event, details)).toList();
    }

    /** All rules that speak about an event with this detail, or none, in the order of the file. */
    public List<NotificationRule> about(NotificationEvent event, @Nullable String detail) {
        return rules.stream().filter(rule -> rule.covers(event, detail)).toList();
    }

    /** Who stands in for the holder of a role, if anybody does. */
    public Optional<StandIn> standInFor(NotificationRole role) {
        return Optional.ofNullable(standIns.get(role));
    }
}
