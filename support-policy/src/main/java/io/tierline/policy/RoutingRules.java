package io.tierline.policy;

import io.tierline.policy.ticket.SupportLevel;
import java.util.List;
import java.util.Set;

/**
 * Where a new ticket goes; of each kind, the first rule that speaks about it decides.
 *
 * @param startLevels the level it starts at (S14, K8, K10); the last rule covers every ticket
 * @param sites the sites that can take it, where that is not all that follow the sun (K11)
 * @param queues the queue it waits in (S14); the last rule covers every ticket
 */
public record RoutingRules(
        List<TriageRule<SupportLevel>> startLevels,
        List<TriageRule<Set<String>>> sites,
        List<TriageRule<String>> queues) {

    public RoutingRules {
        startLevels = List.copyOf(startLevels);
        sites = List.copyOf(sites);
        queues = List.copyOf(queues);
    }
}
