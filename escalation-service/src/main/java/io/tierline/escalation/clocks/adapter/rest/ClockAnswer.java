package io.tierline.escalation.clocks.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tierline.escalation.clocks.application.ExplainedClock;
import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.clocks.model.ClockProgress.Waiting;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.policy.escalation.Deadline;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.escalation.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's clocks as they stand.
 *
 * @param waitingFor what is still missing before the clocks run: {@code submission}, {@code triage}; empty once they run
 * @param nextWake the next instant at which anything is due; absent if nothing is
 * @param clocks absent until the clocks run
 * @param ledger absent until the clocks run, for a ticket that was submitted before ledgers were kept, and while a policy
 *     version of its history is not known here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockAnswer(
        String reference,
        UUID ticketId,
        List<String> waitingFor,
        @Nullable Instant nextWake,
        @Nullable Clocks clocks,
        @Nullable LedgerAnswer ledger) {
    public ClockAnswer {
        waitingFor = List.copyOf(waitingFor);
    }

    /**
     * Running clocks.
     *
     * @param span counts the ticket's severity spans from 1
     */
    public record Clocks(
            String policy,
            String policyVersion,
            String plan,
            String status,
            String severity,
            String level,
            boolean inScope,
            int span,
            Instant spanStartedAt,
            List<Promise> deadlines) {
        public Clocks {
            deadlines = List.copyOf(deadlines);
        }
    }

    /** Where a promise stands; {@code dueAt} is absent unless its clock runs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Promise(String target, @Nullable Instant dueAt, String state) {
        private static Promise of(Deadline deadline) {
            return new Promise(
                    deadline.target(), deadline.dueAt(), deadline.state().word());
        }
    }

    static ClockAnswer of(ExplainedClock explained) {
        return switch (explained.clock().progress()) {
            case Waiting waiting -> answer(explained, missing(waiting), null);
            case Running running -> answer(explained, List.of(), clocks(running));
        };
    }

    private static ClockAnswer answer(ExplainedClock explained, List<String> waitingFor, @Nullable Clocks clocks) {
        TicketClock clock = explained.clock();
        return new ClockAnswer(
                clock.ticket().reference(),
                clock.ticket().id(),
                waitingFor,
                clock.wake().next(),
                clocks,
                explained
                        .ledger()
                        .map(ledger -> LedgerAnswer.of(ledger, explained.until()))
                        .orElse(null));
    }

    private static List<String> missing(Waiting waiting) {
        List<String> missing = new ArrayList<>();
        if (waiting.submission() == null) {
            missing.add("submission");
        }
        if (waiting.triage() == null) {
            missing.add("triage");
        }
        return missing;
    }

    private static Clocks clocks(Running running) {
        EscalationState state = running.state();
        return new Clocks(
                running.policy(),
                running.policyVersion(),
                state.plan(),
                status(state.status()),
                state.severity(),
                state.level().word(),
                state.inScope(),
                state.span().number(),
                state.span().startedAt(),
                Escalation.deadlines(state).stream().map(Promise::of).toList());
    }

    private static String status(TicketStatus status) {
        return switch (status) {
            case TicketStatus.Open _ -> "open";
            case TicketStatus.PendingCustomer _ -> "pending-customer";
            case TicketStatus.Resolved _ -> "resolved";
            case TicketStatus.Closed _ -> "closed";
        };
    }
}
