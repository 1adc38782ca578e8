package io.tierline.escalation.simulating.adapter.rest;

import io.tierline.policy.SupportPolicy;
import java.util.Comparator;
import java.util.List;

/**
 * A support programme.
 *
 * @param version SHA-256 of its text
 * @param severities most urgent first
 */
public record PolicyAnswer(String name, String title, String version, List<Severity> severities, List<Plan> plans) {

    /** A severity; rank 1 is the most urgent. */
    public record Severity(String name, int rank, String definition) {}

    /** A plan that customers buy. */
    public record Plan(String name, String title) {}

    static PolicyAnswer of(SupportPolicy policy) {
        return new PolicyAnswer(
                policy.name(),
                policy.identity().title(),
                policy.version(),
                policy.severities().stream()
                        .map(severity -> new Severity(severity.name(), severity.rank(), severity.definition()))
                        .toList(),
                policy.plans().values().stream()
                        .map(plan -> new Plan(plan.name(), plan.title()))
                        .sorted(Comparator.comparing(Plan::name))
                        .toList());
    }
}
