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
     * @param coverage {@code professional-services} or {@code out-of-scope}; absent: the programme covers it
     * @param missing what the customer is to be asked for; absent in events of old
     * @param held the severity that was claimed or judged and waits for its confirmation; absent: none does, or an event of old
     */
    record Triaged(
            String severity,
            String level,
            @Nullable String site,
            String queue,
            List<String> rules,
            @Nullable String coverage,
            @Nullable List<String> missing,
            @Nullable String held)
            implements TriageEvent {
        public Triaged {
            rules = List.copyOf(rules);
            missing = missing == null ? List.of() : List.copyOf(missing);
        }

        /** A decision that holds no severity back. */
        public Triaged(
                String severity,
                String level,
                @Nullable String site,
                String queue,
                List<String> rules,
                @Nullable String coverage,
                @Nullable List<String> missing) {
            this(severity, level, site, queue, rules, coverage, missing, null);
        }

        /** A decision about a covered ticket of which nothing is missing and nothing held back. */
        public Triaged(String severity, String level, @Nullable String site, String queue, List<String> rules) {
            this(severity, level, site, queue, rules, null, List.of());
        }

        @Override
        public List<String> missing() {
            return missing == null ? List.of() : missing;
        }
    }
}
