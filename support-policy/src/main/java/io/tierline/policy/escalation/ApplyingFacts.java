package io.tierline.policy.escalation;

import static io.tierline.policy.TargetKind.ANSWER;
import static io.tierline.policy.TargetKind.FIRST_RESPONSE;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.Promises;
import io.tierline.policy.SeverityCause;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.escalation.EscalationOutcome.StoodDown;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies one fact to a state whose clocks have been advanced to it. A fact that the ticket's status does not allow
 * changes nothing: intake refuses such facts, so one that comes nevertheless is no reason to stop.
 */
record ApplyingFacts(SupportPolicy policy, WorkingTimes times, EscalationState state, Instant at) {

    static Decision apply(SupportPolicy policy, EscalationState state, TicketFact fact) {
        if (state.status() instanceof TicketStatus.Closed || fact instanceof TicketFact.TimeReached) {
            return new Decision(state, List.of());
        }
        WorkingTimes times = WorkingTimes.of(policy, state.place());
        Instant at = fact.occurredAt();
        Decision applied = new ApplyingFacts(policy, times, state, at).apply(fact);
        List<EscalationOutcome> outcomes = new ArrayList<>(applied.outcomes());
        if (endsWaiting(state, applied.state())) {
            outcomes.addAll(new Credits(policy, times, state).until(at));
        }
        return new Decision(Settling.settle(applied.state(), at, times), outcomes);
    }

    /** Whether nobody waits any longer for the first response of the span. */
    private static boolean endsWaiting(EscalationState before, EscalationState after) {
        return after.responded() || after.span().number() != before.span().number();
    }

    private Decision apply(TicketFact fact) {
        return switch (fact) {
            case TicketFact.AgentResponded _ -> quiet(met(responded(state), ANSWER));
            case TicketFact.StatusReported _ -> quiet(reported());
            case TicketFact.CustomerPending _ -> quiet(responded(asked()));
            case TicketFact.CustomerReplied _, TicketFact.Resumed _ -> quiet(resumed());
            case TicketFact.Resolved _ -> resolved();
            case TicketFact.Reopened _ -> quiet(reopened());
            case TicketFact.Closed _ -> closed();
            case TicketFact.SeverityChanged(Instant _, String to) ->
                quiet(severity().to(to));
            case TicketFact.LevelChanged level -> quiet(moved(level.to()));
            case TicketFact.EscalationRequested _ -> requested();
            case TicketFact.EscalatedByHand(Instant _, EscalationRole to) -> byHand(to);
            case TicketFact.PhoneConfirmed _ -> quiet(severity().phoned());
            case TicketFact.HighAgreed _ -> quiet(severity().agreed());
            case TicketFact.OutOfScope _ -> outOfScope();
            case TicketFact.BackInScope _ -> quiet(state.withScope(true));
            case TicketFact.WorkaroundOffered _ -> quiet(severity().because(SeverityCause.WORKAROUND_OFFERED));
            case TicketFact.TimeReached _ -> quiet(state);
        };
    }

    /** The first response, if none was given: what is promised from there on begins (K6). */
    private EscalationState responded(EscalationState before) {
        if (before.responded()) {
            return before;
        }
        EscalationState after = met(before, FIRST_RESPONSE).withResponded();
        return after.with(SpanOpening.followed(policy, times, after, at));
    }

    private EscalationState met(EscalationState before, TargetKind kind) {
        SeveritySpan span = before.span();
        return before.with(
                span.target(kind).map(target -> span.with(met(target))).orElse(span));
    }

    private TargetState met(TargetState target) {
        return target instanceof TargetState.Awaited awaited ? awaited.meet(at) : target;
    }

    /** A report restarts the cadence (R5) and is a message of an agent. */
    private EscalationState reported() {
        EscalationState after = responded(state);
        Clock cadence = after.span().statusReport();
        Clock anew = cadence == null ? null : Clock.held(cadence.allowance(), Duration.ZERO);
        return after.with(after.span().withStatusReport(anew));
    }

    private EscalationState asked() {
        return state.status() instanceof TicketStatus.Open open ? state.with(open.ask(at)) : state;
    }

    private EscalationState resumed() {
        return state.status() instanceof TicketStatus.PendingCustomer pending ? state.with(pending.resume()) : state;
    }

    private EscalationState reopened() {
        return state.status() instanceof TicketStatus.Resolved resolved ? state.with(resolved.reopen()) : state;
    }

    private Decision resolved() {
        return switch (state.status()) {
            case TicketStatus.Open open -> ended(open.resolve(at), StandDownReason.RESOLVED);
            case TicketStatus.PendingCustomer pending -> ended(pending.resolve(at), StandDownReason.RESOLVED);
            case TicketStatus.Resolved _, TicketStatus.Closed _ -> quiet(state);
        };
    }

    private Decision closed() {
        return switch (state.status()) {
            case TicketStatus.Open open -> ended(open.close(at), StandDownReason.CLOSED);
            case TicketStatus.PendingCustomer pending -> ended(pending.close(at), StandDownReason.CLOSED);
            case TicketStatus.Resolved resolved -> quiet(state.with(resolved.close(at)));
            case TicketStatus.Closed _ -> quiet(state);
        };
    }

    /** Resolving or closing ends the ladder, and first response for good (R3). */
    private Decision ended(TicketStatus status, StandDownReason reason) {
        SeveritySpan span = state.span();
        SeveritySpan after = span.target(FIRST_RESPONSE)
                .map(target -> span.with(ended(target)))
                .orElse(span);
        EscalationState ended = state.with(status).withResponded().with(after);
        return state.inScope() ? new Decision(ended, List.of(stoodDown(reason, "R3"))) : quiet(ended);
    }

    private static TargetState ended(TargetState target) {
        return target instanceof TargetState.Awaited awaited ? awaited.end() : target;
    }

    /** What the level promised besides the first response ends when the ticket leaves it by hand (K6, R8). */
    private EscalationState moved(SupportLevel to) {
        Promises row = policy.plan(state.plan()).promises(state.severity(), to);
        SeveritySpan span = state.span();
        List<TargetState> targets = span.targets().stream()
                .map(target -> target.kind() == FIRST_RESPONSE || row.targets().containsKey(target.kind())
                        ? target
                        : ended(target))
                .toList();
        return state.with(to).with(span.withTargets(targets));
    }

    private ChangingSeverity severity() {
        return new ChangingSeverity(policy, times, state, at);
    }

    private Decision requested() {
        return unresolved() ? new AnsweringRequests(policy, state, at).customer() : quiet(state);
    }

    private Decision byHand(EscalationRole role) {
        return unresolved() ? new AnsweringRequests(policy, state, at).byHand(role) : quiet(state);
    }

    private Decision outOfScope() {
        EscalationState after = state.withScope(false);
        boolean stops = state.inScope() && unresolved();
        return stops ? new Decision(after, List.of(stoodDown(StandDownReason.OUT_OF_SCOPE, "R7"))) : quiet(after);
    }

    private boolean unresolved() {
        return switch (state.status()) {
            case TicketStatus.Open _, TicketStatus.PendingCustomer _ -> true;
            case TicketStatus.Resolved _, TicketStatus.Closed _ -> false;
        };
    }

    private StoodDown stoodDown(StandDownReason reason, String fact) {
        return new StoodDown(at, reason, Because.of(policy, state).general("the ladder ends: " + reason.word(), fact));
    }

    private static Decision quiet(EscalationState after) {
        return new Decision(after, List.of());
    }
}
