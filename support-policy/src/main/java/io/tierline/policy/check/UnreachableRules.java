package io.tierline.policy.check;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TriageRule;
import java.util.ArrayList;
import java.util.List;

/** Triage rules that never decide anything: earlier ones speak about all of their tickets. */
final class UnreachableRules {

    private static final Coverings<TriageRule<?>> COVERINGS = new Coverings<>(TriageRule::when);

    private static final String ASKS_AGAIN = "asks for what the rules before it ask for already; leave it out";

    private final List<Finding> findings = new ArrayList<>();

    private UnreachableRules() {}

    static List<Finding> findings(SupportPolicy policy) {
        var unreachable = new UnreachableRules();
        TriageList.of(policy).forEach(unreachable::look);
        return unreachable.findings;
    }

    private void look(TriageList list) {
        for (int i = 1; i < list.rules().size(); i++) {
            TriageRule<?> rule = list.rules().get(i);
            List<TriageRule<?>> before = competing(list, i);
            List<TriageRule<?>> covering = COVERINGS.of(list.tickets().meeting(rule.when()), before);
            if (!covering.isEmpty()) {
                findings.add(
                        Finding.error(list.path(i), list.firstDecides() ? neverMatches(rule, covering) : ASKS_AGAIN));
            }
        }
    }

    /** Where all that speak count, only those that say the same leave nothing to say. */
    private static List<TriageRule<?>> competing(TriageList list, int index) {
        Object value = list.rules().get(index).value();
        return list.rules().subList(0, index).stream()
                .filter(earlier -> list.firstDecides() || earlier.value().equals(value))
                .toList();
    }

    private static String neverMatches(TriageRule<?> rule, List<TriageRule<?>> covering) {
        TriageRule<?> last = covering.getLast();
        List<String> names = covering.stream().map(TriageRule::name).toList();
        String covered = Coverings.said(names, last.when().isEmpty() ? "every ticket" : "all of its tickets");
        return "can never match: %s; %s".formatted(covered, instead(rule, last));
    }

    /** Where a rule for every ticket is last, the one before it can be that. */
    private static String instead(TriageRule<?> rule, TriageRule<?> last) {
        if (!rule.when().isEmpty()) {
            return "put it first, or ask for more there";
        }
        return last.when().isEmpty()
                ? "leave it out, or ask for more there"
                : "leave it out and let \"%s\" speak about every ticket, or ask for more there".formatted(last.name());
    }
}
