package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.PromiseTable;
import io.tierline.policy.Promises;
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
        this.carrying = new CarryingOver(WorkingTimes.of(from, state.place()), times, state.span(), rows(from, state), at);
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
                .flatMap(kind -> state.span()
                        .target(kind)
                        .map(this::kept)
                        .orElseGet(() -> promised(kind))
                        .stream())
                .toList();
    }

    private Optional<TargetState> kept(TargetState old) {
        return Optional.of(old instanceof TargetState.Awaited awaited ? carried(awaited) : old);
    }

    /** What was promised at a level that the ticket has left still counts as that level promises it now (K6, K13). */
    private TargetState carried(TargetState.Awaited old) {
        Optional<TargetPromise> promise = rows.stream()
                .map(row -> row.targets().get(old.kind()))
                .filter(Objects::nonNull)
                .findFirst();
        return promise.<TargetState>map(found -> carrying.over(old, fresh.awaited(old.kind(), found)))
                .orElseGet(old::end);
    }

    /** A first response that is settled is not asked for again. */
    private Optional<TargetState> promised(TargetKind kind) {
        TargetStart start = state.responded() ? TargetStart.FIRST_RESPONSE : TargetStart.SPAN;
        boolean asked = kind != TargetKind.FIRST_RESPONSE || !state.responded();
        return Optional.ofNullable(rows.getFirst().targets().get(kind))
                .filter(promise -> asked && (promise.start() == TargetStart.SPAN || promise.start() == start))
                .map(promise -> fresh.awaited(kind, promise));
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
        List<Promises> speaking = old.isPresent() ? rows : rows.subList(0, 1);
        return speaking.stream()
                .flatMap(row -> row.stepTo(role).stream())
                .findFirst()
                .flatMap(step -> carrying.over(old.orElse(null), fresh.rung(step), migrated));
    }
}
