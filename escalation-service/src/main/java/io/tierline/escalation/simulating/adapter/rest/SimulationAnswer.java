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

    /**
     * What triage would decide.
     *
     * @param held the severity that waits for its confirmation; absent: none does
     * @param coverage {@code covered}, {@code professional-services} or {@code out-of-scope}
     * @param missing what the customer would be asked for
     * @param rules the names of the rules that decided, in the order in which they were applied
     * @param words the words of the ticket that made them speak, as they were written
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Triage(
            String severity,
            @Nullable String held,
            String level,
            String site,
            String queue,
            String coverage,
            List<String> missing,
            List<String> rules,
            List<String> words) {
        private static Triage of(TriageDecision decision) {
            return new Triage(
                    decision.severity(),
                    decision.held(),
                    decision.level().word(),
                    decision.site(),
                    decision.queue(),
                    decision.coverage().word(),
                    decision.missing(),
                    decision.rules(),
                    decision.words());
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
