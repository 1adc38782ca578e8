package io.tierline.policy.triage;

import io.tierline.policy.ticket.SupportLevel;
import java.util.List;

/**
 * What triage decided about a new ticket.
 *
 * @param severity the severity that holds, in the policy's own names
 * @param site the site that works it
 * @param queue the queue it waits in
 * @param rules the names of the rules that decided, in the order in which they were applied
 */
public record TriageDecision(String severity, SupportLevel level, String site, String queue, List<String> rules) {

    public TriageDecision {
        rules = List.copyOf(rules);
    }
}
