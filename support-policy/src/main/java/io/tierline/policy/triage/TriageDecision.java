package io.tierline.policy.triage;

import io.tierline.policy.Coverage;
import io.tierline.policy.ticket.SupportLevel;
import java.util.List;

/**
 * What triage decided about a new ticket.
 *
 * @param severity the severity that holds, in the policy's own names
 * @param site the site that works it
 * @param queue the queue it waits in
 * @param coverage whether the programme covers it (K16, S11)
 * @param missing what the customer is to be asked for (P8)
 * @param rules the names of the rules that decided, in the order in which they were applied
 * @param words the words of the ticket that matched them
 */
public record TriageDecision(
        String severity,
        SupportLevel level,
        String site,
        String queue,
        Coverage coverage,
        List<String> missing,
        List<String> rules,
        List<String> words) {

    public TriageDecision {
        missing = List.copyOf(missing);
        rules = List.copyOf(rules);
        words = List.copyOf(words);
    }

    /** A decision about a covered ticket of which nothing is missing. */
    public TriageDecision(String severity, SupportLevel level, String site, String queue, List<String> rules) {
        this(severity, level, site, queue, Coverage.COVERED, List.of(), rules, List.of());
    }
}
