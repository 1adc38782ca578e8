package io.tierline.policy.check;

import io.tierline.policy.Condition;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TriageRule;
import io.tierline.policy.TriageRules;
import java.util.ArrayList;
import java.util.List;

/** Triage rules that never decide anything: an earlier one speaks about all of their tickets. */
final class UnreachableRules {

    private final Coverings coverings;
    private final List<Finding> findings = new ArrayList<>();

    private UnreachableRules(Coverings coverings) {
        this.coverings = coverings;
    }

    static List<Finding> findings(SupportPolicy policy) {
        TriageRules rules = policy.triage();
        var unreachable = new UnreachableRules(Coverings.of(policy));
        unreachable.judgeSeverities(rules.severities().judged());
        unreachable.firstDecides("severity", rules.severities().judged());
        unreachable.firstDecides("start-level", rules.routing().startLevels());
        unreachable.firstDecides("site", rules.routing().sites());
        unreachable.firstDecides("queue", rules.routing().queues());
        unreachable.firstDecides("not-covered", rules.coverage());
        unreachable.allCount(rules.missing());
        return unreachable.findings;
    }

    private <T> void firstDecides(String list, List<TriageRule<T>> rules) {
        for (int later = 1; later < rules.size(); later++) {
            List<Condition> when = rules.get(later).when();
            int at = later;
            rules.subList(0, later).stream()
                    .filter(earlier -> coverings.covers(earlier.when(), when))
                    .findFirst()
                    .ifPresent(earlier -> findings.add(Finding.error(
                            "/triage/" + list + "/" + at,
                            "can never match: \"%s\" before it %s; put it first, or ask for more there"
                                    .formatted(earlier.name(), reach(earlier)))));
        }
    }

    private static String reach(TriageRule<?> earlier) {
        return earlier.when().isEmpty() ? "covers every ticket" : "covers all of its tickets";
    }

    /** A severity is judged before it is known. */
    private void judgeSeverities(List<TriageRule<String>> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).when().stream().anyMatch(Condition.OfSeverity.class::isInstance)) {
                findings.add(Finding.error(
                        "/triage/severity/" + i,
                        "can never match: it asks for a severity, and none is known yet; leave out severities"));
            }
        }
    }

    private void allCount(List<TriageRule<String>> rules) {
        for (int later = 1; later < rules.size(); later++) {
            TriageRule<String> rule = rules.get(later);
            boolean repeated = rules.subList(0, later).stream()
                    .anyMatch(earlier ->
                            earlier.value().equals(rule.value()) && coverings.covers(earlier.when(), rule.when()));
            if (repeated) {
                findings.add(Finding.error(
                        "/triage/ask-for/" + later, "asks for what a rule before it asks for already; leave it out"));
            }
        }
    }
}
