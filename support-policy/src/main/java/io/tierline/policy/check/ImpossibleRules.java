package io.tierline.policy.check;

import io.tierline.policy.Condition;
import io.tierline.policy.SupportPolicy;
import java.util.ArrayList;
import java.util.List;

/** Triage rules that ask for what no ticket can be. */
final class ImpossibleRules {

    private final List<Finding> findings = new ArrayList<>();

    private ImpossibleRules() {}

    static List<Finding> findings(SupportPolicy policy) {
        var impossible = new ImpossibleRules();
        TriageList.of(policy).forEach(impossible::look);
        return impossible.findings;
    }

    private void look(TriageList list) {
        var contradictions = new Contradictions(list.tickets());
        for (int i = 0; i < list.rules().size(); i++) {
            String path = list.path(i);
            List<Condition> when = list.rules().get(i).when();
            contradictions.of(when).ifPresent(why -> findings.add(Finding.error(path, "can never match: " + why)));
            when.forEach(condition -> lookAtLanguages(path, condition));
        }
    }

    /** The language of a ticket is compared by what stands before the first hyphen. */
    private void lookAtLanguages(String path, Condition condition) {
        if (condition instanceof Condition.InLanguage(var languages)) {
            languages.stream()
                    .filter(language -> language.contains("-"))
                    .sorted()
                    .forEach(language -> findings.add(Finding.error(
                            path + "/languages",
                            "\"%s\" can never match: only what stands before the hyphen counts; write %s"
                                    .formatted(language, language.split("-", 2)[0]))));
        }
    }
}
