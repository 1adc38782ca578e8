package io.tierline.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What triage decided. */
public sealed interface TriageEvent extends TicketEvent {

    /**
     * The one decision about a new ticket.
     *
     * @param severity the severity that holds, in the policy's own names
     * @param level {@code L1}, {@code L2} or {@code L3}
     * @param site the site that works it, if the policy has sites
     * @param queue the queue it waits in
     * @param rules the names of the rules that decided, in the order they were applied
     */
    record Triaged(String severity, String level, @Nullable String site, String queue, List<String> rules)
            implements TriageEvent {
        public Triaged {
            rules = List.copyOf(rules);
        }
    }
}
