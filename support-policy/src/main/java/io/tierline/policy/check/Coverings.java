package io.tierline.policy.check;

import io.tierline.policy.Condition;
import io.tierline.policy.Severity;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether one rule speaks about every ticket that another speaks about.
 *
 * @param plans all of the policy
 * @param severities all of the policy
 */
record Coverings(Set<String> plans, Set<String> severities) {

    static Coverings of(SupportPolicy policy) {
        return new Coverings(
                policy.plans().keySet(),
                policy.severities().stream().map(Severity::name).collect(Collectors.toSet()));
    }

    /** Whether every ticket that meets {@code narrow} meets {@code wide}. */
    boolean covers(List<Condition> wide, List<Condition> narrow) {
        return wide.stream()
                .allMatch(asked -> holdsAlways(asked) || narrow.stream().anyMatch(met -> implies(met, asked)));
    }

    private boolean holdsAlways(Condition condition) {
        return switch (condition) {
            case Condition.OfPlan(Set<String> some) -> some.containsAll(plans);
            case Condition.OfSeverity(Set<String> some) -> some.containsAll(severities);
            case Condition.ByChannel(Set<Channel> some) -> some.containsAll(Set.of(Channel.values()));
            case Condition.InLanguage _, Condition.AboutProduct _, Condition.InCategory _, Condition.TextMatches _ ->
                false;
        };
    }

    private static boolean implies(Condition met, Condition asked) {
        return met.getClass() == asked.getClass() && values(asked).containsAll(values(met));
    }

    /** A ticket meets a condition by any of these. */
    private static Collection<?> values(Condition condition) {
        return switch (condition) {
            case Condition.OfPlan(Set<String> plans) -> plans;
            case Condition.OfSeverity(Set<String> severities) -> severities;
            case Condition.ByChannel(Set<Channel> channels) -> channels;
            case Condition.InLanguage(Set<String> languages) -> languages;
            case Condition.AboutProduct(Set<String> products) -> products;
            case Condition.InCategory(Set<String> categories) -> categories;
            case Condition.TextMatches(var text) -> text.queries().entrySet();
        };
    }
}
