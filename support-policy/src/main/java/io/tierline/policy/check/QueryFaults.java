package io.tierline.policy.check;

import io.tierline.policy.Condition;
import io.tierline.policy.SupportPolicy;
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

    static List<Finding> findings(SupportPolicy policy, QuerySyntax syntax) {
        var faults = new QueryFaults(syntax);
        TriageList.of(policy).forEach(faults::look);
        return faults.findings;
    }

    private void look(TriageList list) {
        for (int i = 0; i < list.rules().size(); i++) {
            String path = list.path(i) + "/text/";
            list.rules().get(i).when().forEach(condition -> look(path, condition));
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
