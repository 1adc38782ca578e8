package io.tierline.policy.triage;

import io.tierline.policy.Coverage;
import io.tierline.policy.ticket.SupportLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What triage decided about a new ticket.
 *
 * @param severity the severity that holds, in the policy's own names
 * @param held the severity, claimed or judged, that waits for its confirmation (S6, H10); null: none does
 * @param site the site that works it
 * @param queue the queue it waits in
 * @param coverage whether the programme covers it (K16, S11)
 * @param missing what the customer is to be asked for (P8)
 * @param rules the names of the rules that decided, in the order in which they were applied
 * @param words the words of the ticket that matched them
 */
public record TriageDecision(
        String severity,
        @Nullable String held,
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

    /** A decision about a covered ticket of which nothing is missing and nothing held back. */
    public TriageDecision(String severity, SupportLevel level, String site, String queue, List<String> rules) {
        this(severity, null, level, site, queue, Coverage.COVERED, List.of(), rules, List.of());
    }
}
