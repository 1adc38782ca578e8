package io.tierline.policy.loader;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.check.CheckContext;
import io.tierline.policy.check.Finding;
import io.tierline.policy.check.Gravity;
import io.tierline.policy.check.PolicySense;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy file, and what there is to say against it in the order of the file.
 *
 * @param policy null when the file has not the right form
 * @param errors why it cannot be used; those of sense are looked for only when the form is right
 * @param warnings what somebody should look at although it can be used
 */
public record CheckedPolicy(@Nullable SupportPolicy policy, List<PolicyProblem> errors, List<PolicyProblem> warnings) {

    public CheckedPolicy {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /**
     * Checks a file's form and sense.
     *
     * @param fileName how problems name the file
     * @param yaml what it holds
     */
    public static CheckedPolicy of(String fileName, String yaml, CheckContext context) {
        try {
            SupportPolicy policy = PolicyLoader.load(fileName, yaml);
            List<Finding> findings = PolicySense.findings(policy, context);
            return findings.isEmpty()
                    ? new CheckedPolicy(policy, List.of(), List.of())
                    : placed(policy, findings, fileName, yaml);
        } catch (InvalidPolicyException wrong) {
            return new CheckedPolicy(null, wrong.problems(), List.of());
        }
    }

    private static CheckedPolicy placed(SupportPolicy policy, List<Finding> findings, String fileName, String yaml) {
        var lines = new PolicyLines(PolicyTree.read(yaml, new PolicyProblems(fileName)));
        return new CheckedPolicy(
                policy,
                problems(findings, Gravity.ERROR, fileName, lines),
                problems(findings, Gravity.WARNING, fileName, lines));
    }

    /**
     * The policy, if it can be used.
     *
     * @throws InvalidPolicyException with all errors, if there are any
     */
    public SupportPolicy usable() {
        if (policy == null || !errors.isEmpty()) {
            throw new InvalidPolicyException(errors);
        }
        return policy;
    }

    private static List<PolicyProblem> problems(
            List<Finding> findings, Gravity gravity, String fileName, PolicyLines lines) {
        return findings.stream()
                .filter(finding -> finding.gravity() == gravity)
                .map(finding ->
                        new PolicyProblem(fileName, lines.of(finding.path()), finding.path(), finding.message()))
                .sorted(Comparator.comparingInt(PolicyProblem::line))
                .toList();
    }
}
