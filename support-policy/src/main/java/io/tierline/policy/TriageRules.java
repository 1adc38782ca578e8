package io.tierline.policy;

import java.util.List;

/**
 * How a new ticket is judged and where it goes.
 *
 * @param coverage what the programme does not cover; the first rule that speaks decides (K16, S11)
 * @param missing what to ask the customer for; every rule that speaks counts (P8)
 */
public record TriageRules(
        SeverityRules severities,
        RoutingRules routing,
        List<TriageRule<Coverage>> coverage,
        List<TriageRule<String>> missing) {

    public TriageRules {
        coverage = List.copyOf(coverage);
        missing = List.copyOf(missing);
    }
}
