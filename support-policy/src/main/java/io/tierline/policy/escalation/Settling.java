package io.tierline.policy.escalation;

import io.tierline.policy.TargetKind;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one place that holds clocks and lets them run on. After every fact, each clock runs if status and scope let it,
 * and stands otherwise.
 */
record Settling(TicketStatus status, boolean started, boolean inScope, Instant at, WorkingTimes times) {

    /** The state with every clock as status and scope want it from this instant on. */
    static EscalationState settle(EscalationState state, Instant at, WorkingTimes times) {
        var settling = new Settling(state.status(), state.span().waitsUntil() == null, state.inScope(), at, times);
        return state.with(settling.span(state.span())).with(state.spent().run(settling.open(), at, times));
    }

    private SeveritySpan span(SeveritySpan span) {
        Clock report = span.statusReport();
        return span.withTargets(span.targets().stream().map(this::target).toList())
                .withLadder(span.ladder().stream().map(this::rung).toList())
                .withStatusReport(report == null ? null : clock(report, open(), paused()));
    }

    private TargetState target(TargetState target) {
        return switch (target) {
            case TargetState.Awaited(TargetKind kind, Clock deadline, Clock nearing, Clock patience) ->
                new TargetState.Awaited(
                        kind, targetClock(kind, deadline), nearingClock(kind, nearing), patience(patience));
            case TargetState.Met _, TargetState.Missed _, TargetState.Voided _, TargetState.Ended _ -> target;
        };
    }

    private @Nullable Clock nearingClock(TargetKind kind, @Nullable Clock nearing) {
        return nearing == null ? null : targetClock(kind, nearing);
    }

    /** Waiting for the customer never holds first response: asking is a response. */
    private Clock targetClock(TargetKind kind, Clock clock) {
        boolean runs = open() || (paused() && kind == TargetKind.FIRST_RESPONSE);
        return clock(clock, runs, paused());
    }

    /** Counts from each question anew (K7). */
    private @Nullable Clock patience(@Nullable Clock patience) {
        if (patience == null || paused()) {
            return patience == null ? null : clock(patience, true, true);
        }
        return Clock.held(patience.allowance(), Duration.ZERO);
    }

    private Rung rung(Rung rung) {
        return switch (rung) {
            case Rung.Timed timed -> new Rung.Timed(timed.role(), step(timed.clock()));
            case Rung.OnRequest request -> new Rung.OnRequest(request.role(), step(request.delay()));
            case Rung.AfterMissed _, Rung.OnDiscretion _, Rung.Reached _ -> rung;
        };
    }

    private Clock step(Clock clock) {
        return clock(clock, open() && inScope, paused() && inScope);
    }

    /** A pause never stops a clock that has nothing left to run (R2); everything else that stops one does. */
    private Clock clock(Clock clock, boolean runs, boolean onlyPaused) {
        return switch (clock) {
            case Clock.Held held -> runs || (onlyPaused && held.left().isZero()) ? held.run(at, times) : held;
            case Clock.Running running -> {
                boolean ranOut = !running.dueAt().isAfter(at);
                yield runs || (onlyPaused && ranOut) ? running : running.hold(at, times);
            }
        };
    }

    private boolean open() {
        return started && status instanceof TicketStatus.Open;
    }

    private boolean paused() {
        return started && status instanceof TicketStatus.PendingCustomer;
    }
}
