package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.EscalationStep;
import io.tierline.policy.PromiseTable;
import io.tierline.policy.Promises;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetPromise;
import io.tierline.policy.TargetStart;
import io.tierline.policy.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the clocks of a ticket under another version of its policy. The severity span goes on with what that version
 * promises: what has run stays run, what was met, missed or reached stays so, and what only the new version promises counts
 * from now on.
 */
final class Migrating {

    private final SupportPolicy to;
    private final EscalationState state;
    private final Instant at;
    private final WorkingTimes times;
    private final Promises before;
    private final List<Promises> rows;
    private final PromiseClocks fresh;
    private final CarryingOver carrying;

    private Migrating(SupportPolicy from, SupportPolicy to, EscalationState state, Instant at) {
        this.to = to;
        this.state = state;
        this.at = at;
        this.times = WorkingTimes.of(to, state.place());
        this.rows = rows(to, state);
        this.fresh = new PromiseClocks(to, times, Stopwatch.startedAt(at), at);
        List<Promises> until = rows(from, state);
        this.before = until.getFirst();
        this.carrying = new CarryingOver(WorkingTimes.of(from, state.place()), times, state.span(), until, at);
    }

    private static List<Promises> rows(SupportPolicy policy, EscalationState state) {
        PromiseTable table = policy.plan(state.plan()).promises();
        return table.rows(state.severity(), state.level());
    }

    /**
     * The state under the other version, of clocks that were advanced to this instant.
     *
     * @throws IllegalArgumentException when that version lacks the ticket's plan, severity or site
     */
    static EscalationState migrated(SupportPolicy from, SupportPolicy to, EscalationState state, Instant at) {
        requireKnown(to, state);
        return new Migrating(from, to, state, at).migrated();
    }

    private static void requireKnown(SupportPolicy to, EscalationState state) {
        to.plan(state.plan());
        to.rank(state.severity());
        String site = state.place().site();
        if (to.organisation().site(site).isEmpty()) {
            throw new IllegalArgumentException("policy " + to.name() + " has no site " + site);
        }
    }

    private EscalationState migrated() {
        SeveritySpan span = state.span().withTargets(targets()).withStatusReport(report());
        EscalationState moved = claimed(state.with(span.withLadder(ladder(span))));
        return Settling.settle(moved, at, times);
    }

    /** A claim of a severity that is no more lapses. */
    private EscalationState claimed(EscalationState moved) {
        HeldClaim claim = moved.heldClaim();
        return claim == null || to.severity(claim.severity()).isPresent() ? moved : moved.withoutClaim();
    }

    private List<TargetState> targets() {
        return Stream.of(TargetKind.values())
                .flatMap(kind -> state.span().target(kind).map(this::kept).orElseGet(() -> promised(kind)).stream())
                .toList();
    }

    private Optional<TargetState> kept(TargetState old) {
        return old instanceof TargetState.Awaited awaited ? carried(awaited) : Optional.of(old);
    }

    /** What was promised at a level that the ticket has left still counts as that level promises it now (K6, K13). */
    private Optional<TargetState> carried(TargetState.Awaited old) {
        Optional<TargetPromise> promise = rows.stream()
                .map(row -> row.targets().get(old.kind()))
                .filter(Objects::nonNull)
                .findFirst();
        return promise.isEmpty()
                ? Optional.of(old.end())
                : promise.filter(this::hasBegun).map(found -> carrying.over(old, fresh.awaited(old.kind(), found)));
    }

    /** What the old version promised here too, and the ticket nevertheless does not have, is over. */
    private Optional<TargetState> promised(TargetKind kind) {
        boolean over = kind == TargetKind.FIRST_RESPONSE && state.responded()
                || begun(before, kind).isPresent();
        return over ? Optional.empty() : begun(rows.getFirst(), kind).map(promise -> fresh.awaited(kind, promise));
    }

    private Optional<TargetPromise> begun(Promises row, TargetKind kind) {
        return Optional.ofNullable(row.targets().get(kind)).filter(this::hasBegun);
    }

    private boolean hasBegun(TargetPromise promise) {
        return promise.start() == TargetStart.SPAN || state.responded();
    }

    private @Nullable Clock report() {
        TimeSpan cadence = rows.getFirst().statusReportEvery();
        if (cadence == null) {
            return null;
        }
        Allowance allowance = times.allowance(cadence);
        Clock old = state.span().statusReport();
        return old == null ? Clock.held(allowance, Duration.ZERO) : carrying.over(old, allowance);
    }

    private List<Rung> ladder(SeveritySpan migrated) {
        List<Rung> ladder = new ArrayList<>();
        for (EscalationRole role : EscalationRole.values()) {
            Optional<Rung> old = state.span().rung(role);
            rung(role, old, migrated).ifPresent(ladder::add);
        }
        return ladder;
    }

    private Optional<Rung> rung(EscalationRole role, Optional<Rung> old, SeveritySpan migrated) {
        if (old.filter(Rung.Reached.class::isInstance).isPresent()) {
            return old;
        }
        if (old.isEmpty() && isOver(role)) {
            return old;
        }
        List<Promises> speaking = old.isPresent() ? rows : rows.subList(0, 1);
        return speaking.stream()
                .flatMap(row -> row.stepTo(role).stream())
                .findFirst()
                .flatMap(step -> carrying.over(old.orElse(null), fresh.rung(step), migrated));
    }

    /** A step that the old version had too, and the ticket nevertheless does not have, waits for no target of this span. */
    private boolean isOver(EscalationRole role) {
        return before.stepTo(role).filter(this::wouldBeThere).isPresent();
    }

    private boolean wouldBeThere(EscalationStep step) {
        return !(step.trigger() instanceof StepTrigger.AfterMissed after)
                || begun(before, after.target()).isPresent();
    }
}
