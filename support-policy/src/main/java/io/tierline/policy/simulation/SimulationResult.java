package io.tierline.policy.simulation;

import io.tierline.policy.escalation.Deadline;
import io.tierline.policy.triage.TriageDecision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would happen.
 *
 * @param timeline ordered by instant, then kind, then detail
 * @param triage what triage would decide
 * @param deadlines how the promises of the last severity span stand at the end
 */
public record SimulationResult(List<Entry> timeline, TriageDecision triage, List<Deadline> deadlines) {

    public SimulationResult {
        timeline = List.copyOf(timeline);
        deadlines = List.copyOf(deadlines);
    }

    /**
     * One thing that would happen.
     *
     * @param at whole seconds
     * @param detail null when the kind says all
     * @param because the promise and the numbers of the facts behind it
     */
    public record Entry(Instant at, String kind, @Nullable String detail, String because) {}
}
