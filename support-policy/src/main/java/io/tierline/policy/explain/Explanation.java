package io.tierline.policy.explain;

import io.tierline.policy.Plan;
import io.tierline.policy.SupportPolicy;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a promise into plain words. */
public final class Explanation {

    private Explanation() {}

    /**
     * What a plan promises to a ticket of a severity: a paragraph for each thing promised. Where promises hang on the
     * support level, all levels are explained.
     *
     * @throws IllegalArgumentException when the policy has no such plan or severity
     */
    public static String of(SupportPolicy policy, String plan, String severity, ExplanationLanguage language) {
        policy.rank(severity);
        Plan found = policy.plan(plan);
        List<Statement> statements = new TellingPromises(policy, found, severity).statements();
        return statements.stream().map(language.wording()::say).collect(Collectors.joining("\n", "", "\n"));
    }
}
