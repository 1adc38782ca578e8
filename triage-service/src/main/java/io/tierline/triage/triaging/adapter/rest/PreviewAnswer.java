package io.tierline.triage.triaging.adapter.rest;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.triage.TriageDecision;
import java.util.List;

/**
 * What would be decided.
 *
 * @param rules the names of the rules that decided, in the order in which they were applied
 */
public record PreviewAnswer(
        String policy,
        String policyVersion,
        String severity,
        int rank,
        String level,
        String site,
        String queue,
        List<String> rules) {

    static PreviewAnswer of(SupportPolicy policy, TriageDecision decision) {
        return new PreviewAnswer(
                policy.name(),
                policy.version(),
                decision.severity(),
                policy.rank(decision.severity()),
                decision.level().word(),
                decision.site(),
                decision.queue(),
                decision.rules());
    }
}
