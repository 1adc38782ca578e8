package io.tierline.intake.request.model;

import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.policy.Severity;
import io.tierline.policy.SupportPolicy;
import java.util.Collection;
import java.util.Optional;

/** Names that a policy must have, else the field that leads to them is wrong. */
public final class PolicyNames {
    private PolicyNames() {}

    /** What is wrong with a field if the policy has no such plan. */
    public static Optional<Violation> unknownPlan(String field, String plan, SupportPolicy policy) {
        return unknown(
                field,
                "plan",
                plan,
                policy,
                policy.plans().keySet().stream().sorted().toList());
    }

    /** What is wrong with a field if the policy has no such severity. */
    public static Optional<Violation> unknownSeverity(String field, String severity, SupportPolicy policy) {
        return unknown(
                field,
                "severity",
                severity,
                policy,
                policy.severities().stream().map(Severity::name).toList());
    }

    private static Optional<Violation> unknown(
            String field, String what, String name, SupportPolicy policy, Collection<String> known) {
        if (known.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                field,
                "policy %s has no %s %s; it has %s".formatted(policy.name(), what, name, String.join(", ", known))));
    }
}
