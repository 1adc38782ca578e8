package io.tierline.intake.view.model;

import io.tierline.events.EscalationEvent.Deadline;
import io.tierline.events.EscalationEvent.DeadlinesSet;
import io.tierline.events.TriageEvent.Triaged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What triage and escalation last said about a ticket; all but deadlines is null before triage.
 *
 * @param rank 1 is the most urgent
 * @param span counts the severity spans from 1
 * @param triagedBy the sequence of the {@code triaged} event applied last; 0 for none
 * @param deadlinesBy the sequence of the {@code deadlines-set} event applied last; 0 for none
 */
public record Progress(
        @Nullable String severity,
        @Nullable Integer rank,
        @Nullable String level,
        @Nullable String site,
        @Nullable String queue,
        @Nullable Integer span,
        List<Deadline> deadlines,
        long triagedBy,
        long deadlinesBy) {
    public Progress {
        deadlines = List.copyOf(deadlines);
    }

    /** Triage decided; severity and level hold until escalation speaks. An old decision changes nothing. */
    public Progress triaged(Triaged triaged, long sequence) {
        if (sequence <= triagedBy) {
            return this;
        }
        boolean first = deadlinesBy == 0;
        return new Progress(
                first ? triaged.severity() : severity,
                rank,
                first ? triaged.level() : level,
                triaged.site(),
                triaged.queue(),
                span,
                deadlines,
                sequence,
                deadlinesBy);
    }

    /** Escalation set the clocks anew. An old setting changes nothing. */
    public Progress deadlinesSet(DeadlinesSet set, long sequence) {
        if (sequence <= deadlinesBy) {
            return this;
        }
        return new Progress(
                set.severity(), set.rank(), set.level(), site, queue, set.span(), set.deadlines(), triagedBy, sequence);
    }
}
