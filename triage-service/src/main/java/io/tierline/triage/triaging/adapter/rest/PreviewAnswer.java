package io.tierline.triage.triaging.adapter.rest;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.triage.TriageDecision;
import java.util.List;

/**
 * What would be decided.
 *
 * @param coverage {@code covered}, {@code professional-services} or {@code out-of-scope}
 * @param missing what the customer would be asked for
 * @param rules the names of the rules that decided, in the order in which they were applied
 * @param words the words of the ticket that made them speak, as they were written
 */
public record PreviewAnswer(
        String policy,
        String policyVersion,
        String severity,
        int rank,
        String level,
        String site,
        String queue,
        String coverage,
        List<String> missing,
        List<String> rules,
        List<String> words) {

    static PreviewAnswer of(SupportPolicy policy, TriageDecision decision) {
        return new PreviewAnswer(
                policy.name(),
                policy.version(),
                decision.severity(),
                policy.rank(decision.severity()),
                decision.level().word(),
                decision.site(),
                decision.queue(),
                decision.coverage().word(),
                decision.missing(),
                decision.rules(),
                decision.words());
    }
}
