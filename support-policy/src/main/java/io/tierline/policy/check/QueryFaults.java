package io.tierline.policy.check;

import io.tierline.policy.Condition;
import io.tierline.policy.TriageRule;
import io.tierline.policy.TriageRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Text rules whose query cannot be run. */
final class QueryFaults {

    private final QuerySyntax syntax;
    private final List<Finding> findings = new ArrayList<>();

    private QueryFaults(QuerySyntax syntax) {
        this.syntax = syntax;
    }

    static List<Finding> findings(TriageRules rules, QuerySyntax syntax) {
        var faults = new QueryFaults(syntax);
        faults.look("severity", rules.severities().judged());
        faults.look("start-level", rules.routing().startLevels());
        faults.look("site", rules.routing().sites());
        faults.look("queue", rules.routing().queues());
        faults.look("not-covered", rules.coverage());
        faults.look("ask-for", rules.missing());
        return faults.findings;
    }

    private <T> void look(String list, List<TriageRule<T>> rules) {
        for (int i = 0; i < rules.size(); i++) {
            String path = "/triage/" + list + "/" + i + "/text/";
            rules.get(i).when().forEach(condition -> look(path, condition));
        }
    }

    private void look(String path, Condition condition) {
        if (condition instanceof Condition.TextMatches(var text)) {
            new TreeMap<>(text.queries())
                    .forEach((language, query) -> syntax.fault(language, query)
                            .ifPresent(fault -> findings.add(Finding.error(
                                    path + language, "\"%s\" cannot be run: %s".formatted(query, fault)))));
        }
    }
}
