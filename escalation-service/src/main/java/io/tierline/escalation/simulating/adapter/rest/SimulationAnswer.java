package io.tierline.escalation.simulating.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tierline.policy.escalation.Deadline;
import io.tierline.policy.simulation.SimulationResult;
import io.tierline.policy.triage.TriageDecision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would happen.
 *
 * @param timeline ordered by instant, then kind, then detail; instants in UTC, to the second
 * @param deadlines how the promises stand at the end
 */
public record SimulationAnswer(List<Entry> timeline, Triage triage, List<DeadlineAnswer> deadlines) {
    public SimulationAnswer {
        timeline = List.copyOf(timeline);
        deadlines = List.copyOf(deadlines);
    }

    /** One thing that would happen; {@code detail} is absent when the kind says all. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(Instant at, String kind, @Nullable String detail, String because) {}

    /** What triage would decide, and by which rules. */
    public record Triage(String severity, String level, String site, String queue, List<String> rules) {
        private static Triage of(TriageDecision decision) {
            return new Triage(
                    decision.severity(), decision.level().word(), decision.site(), decision.queue(), decision.rules());
        }
    }

    /** Where a promise stands; {@code dueAt} is absent unless its clock runs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeadlineAnswer(String target, @Nullable Instant dueAt, String state) {
        /** The deadline in words. */
        public static DeadlineAnswer of(Deadline deadline) {
            return new DeadlineAnswer(
                    deadline.target(), deadline.dueAt(), deadline.state().word());
        }
    }

    static SimulationAnswer of(SimulationResult result) {
        return new SimulationAnswer(
                result.timeline().stream()
                        .map(entry -> new Entry(entry.at(), entry.kind(), entry.detail(), entry.because()))
                        .toList(),
                Triage.of(result.triage()),
                result.deadlines().stream().map(DeadlineAnswer::of).toList());
    }
}
