package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows where every promise of the current severity span stands. */
record DeadlineView(EscalationState state) {

    /** Targets, then the next status report, then the steps that happen by themselves or have happened. */
    List<Deadline> deadlines() {
        List<Deadline> all = new ArrayList<>();
        state.span().targets().forEach(target -> all.add(target(target)));
        Clock report = state.span().statusReport();
        if (report != null) {
            all.add(clock("status-report", report, ended()));
        }
        state.span().ladder().forEach(rung -> rung(rung).ifPresent(all::add));
        return all;
    }

    private Deadline target(TargetState target) {
        String word = target.kind().word();
        return switch (target) {
            case TargetState.Awaited(TargetKind _, Clock deadline, Clock _, Clock _) -> clock(word, deadline, ended());
            case TargetState.Met _ -> new Deadline(word, null, DeadlineState.MET);
            case TargetState.Missed _ -> new Deadline(word, null, DeadlineState.MISSED);
            case TargetState.Voided _ -> new Deadline(word, null, DeadlineState.VOID);
            case TargetState.Ended _ -> new Deadline(word, null, DeadlineState.ENDED);
        };
    }

    private Optional<Deadline> rung(Rung rung) {
        return switch (rung) {
            case Rung.Timed(EscalationRole role, Clock clock) ->
                Optional.of(clock(role.word(), clock, ended() || !state.inScope()));
            case Rung.Reached(EscalationRole role, var _) ->
                Optional.of(new Deadline(role.word(), null, DeadlineState.MET));
            case Rung.AfterMissed _, Rung.OnRequest _, Rung.OnDiscretion _ -> Optional.empty();
        };
    }

    private static Deadline clock(String target, @Nullable Clock clock, boolean ended) {
        if (ended) {
            return new Deadline(target, null, DeadlineState.ENDED);
        }
        return clock instanceof Clock.Running running
                ? new Deadline(target, running.dueAt(), DeadlineState.RUNNING)
                : new Deadline(target, null, DeadlineState.PAUSED);
    }

    private boolean ended() {
        return switch (state.status()) {
            case TicketStatus.Resolved _, TicketStatus.Closed _ -> true;
            case TicketStatus.Open _, TicketStatus.PendingCustomer _ -> false;
        };
    }
}
