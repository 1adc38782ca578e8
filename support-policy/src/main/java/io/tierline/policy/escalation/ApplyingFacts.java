package io.tierline.policy.escalation;

import static io.tierline.policy.TargetKind.ANSWER;
import static io.tierline.policy.TargetKind.FIRST_RESPONSE;

import io.tierline.policy.Confirmation;
import io.tierline.policy.EscalationRole;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.escalation.EscalationOutcome.StoodDown;
import io.tierline.policy.ticket.TicketFact;
import java.time.Duration;
import java.time.Instant;
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
        WorkingTimes times = WorkingTimes.of(policy);
        Decision applied = new ApplyingFacts(policy, times, state, fact.occurredAt()).apply(fact);
        return new Decision(Settling.settle(applied.state(), fact.occurredAt(), times), applied.outcomes());
    }

    private Decision apply(TicketFact fact) {
        return switch (fact) {
            case TicketFact.AgentResponded _ -> quiet(met(met(state, FIRST_RESPONSE), ANSWER));
            case TicketFact.StatusReported _ -> quiet(reported());
            case TicketFact.CustomerPending _ -> quiet(met(asked(), FIRST_RESPONSE));
            case TicketFact.CustomerReplied _, TicketFact.Resumed _ -> quiet(resumed());
            case TicketFact.Resolved _ -> resolved();
            case TicketFact.Reopened _ -> quiet(reopened());
            case TicketFact.Closed _ -> closed();
            case TicketFact.SeverityChanged(Instant _, String to) -> quiet(severity(to));
            case TicketFact.LevelChanged level -> quiet(state.with(level.to()));
            case TicketFact.EscalationRequested _ -> requested();
            case TicketFact.EscalatedByHand(Instant _, EscalationRole to) -> byHand(to);
            case TicketFact.PhoneConfirmed _ -> quiet(confirmed(Confirmation.PHONE_CONFIRMED));
            case TicketFact.HighAgreed _ -> quiet(confirmed(Confirmation.AGREED_HIGH));
            case TicketFact.OutOfScope _ -> outOfScope();
            case TicketFact.BackInScope _ -> quiet(state.withScope(true));
            case TicketFact.WorkaroundOffered _, TicketFact.TimeReached _ -> quiet(state);
        };
    }

    private EscalationState met(EscalationState before, TargetKind kind) {
        EscalationState after = kind == FIRST_RESPONSE ? before.withResponded() : before;
        return after.with(after.span()
                .withTargets(after.span().targets().stream()
                        .map(target -> target.kind() == kind ? met(target) : target)
                        .toList()));
    }

    private TargetState met(TargetState target) {
        return target instanceof TargetState.Awaited awaited ? awaited.meet(at) : target;
    }

    /** A report restarts the cadence (R5) and is a message of an agent. */
    private EscalationState reported() {
        EscalationState after = met(state, FIRST_RESPONSE);
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
        EscalationState after = state.with(status)
                .withResponded()
                .with(state.span()
                        .withTargets(state.span().targets().stream()
                                .map(ApplyingFacts::endedFirstResponse)
                                .toList()));
        return state.inScope() ? new Decision(after, List.of(stoodDown(reason, "R3"))) : quiet(after);
    }

    private static TargetState endedFirstResponse(TargetState target) {
        return target instanceof TargetState.Awaited awaited && awaited.kind() == FIRST_RESPONSE
                ? awaited.end()
                : target;
    }

    /**
     * A new severity is a new span (R6); the same severity again is no change (R13). Whoever changes it by hand has
     * judged: a claim that still waits for its confirmation lapses.
     */
    private EscalationState severity(String to) {
        policy.rank(to);
        if (to.equals(state.severity())) {
            return state;
        }
        return state.withoutClaim().with(SpanOpening.next(policy, times, state, to, at));
    }

    /** The claim holds from its confirmation on, unless it holds already (S6, H10). */
    private EscalationState confirmed(Confirmation confirmation) {
        HeldClaim claim = state.heldClaim();
        if (claim == null || claim.until() != confirmation) {
            return state;
        }
        return severity(claim.severity());
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
