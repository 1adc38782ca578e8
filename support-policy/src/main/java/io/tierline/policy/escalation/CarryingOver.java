package io.tierline.policy.escalation;

import io.tierline.policy.Counting;
import io.tierline.policy.Promises;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.TargetKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries what clocks have run over to the clocks of another policy version.
 *
 * @param before the time that counted until now
 * @param after the time that counts from now on
 * @param span the span that goes on
 * @param promised the rows of the old version, that of the ticket's level first
 */
record CarryingOver(WorkingTimes before, WorkingTimes after, SeveritySpan span, List<Promises> promised, Instant at) {

    TargetState.Awaited over(TargetState.Awaited old, TargetState.Awaited fresh) {
        Clock nearing = old.nearing();
        Clock freshNearing = fresh.nearing();
        return new TargetState.Awaited(
                old.kind(),
                over(old.deadline(), fresh.deadline().allowance()),
                nearing == null || freshNearing == null ? null : over(nearing, freshNearing.allowance()),
                patience(old.patience(), fresh.patience()));
    }

    private @Nullable Clock patience(@Nullable Clock old, @Nullable Clock fresh) {
        return old == null || fresh == null ? fresh : over(old, fresh.allowance());
    }

    /** A step that goes on; one that waits for a miss that has been begins with this very miss (K13). */
    Optional<Rung> over(@Nullable Rung old, Rung fresh, SeveritySpan migrated) {
        return switch (fresh) {
            case Rung.Timed timed ->
                Optional.of(fromStart(old)
                        .<Rung>map(clock -> new Rung.Timed(
                                timed.role(), over(clock, timed.clock().allowance())))
                        .orElse(timed));
            case Rung.OnRequest request ->
                Optional.of(fromStart(old)
                        .<Rung>map(clock -> new Rung.OnRequest(
                                request.role(), over(clock, request.delay().allowance())))
                        .orElse(request));
            case Rung.AfterMissed waiting -> afterMissed(old, waiting, migrated);
            case Rung.OnDiscretion _, Rung.Reached _ -> Optional.of(fresh);
        };
    }

    private Optional<Rung> afterMissed(@Nullable Rung old, Rung.AfterMissed fresh, SeveritySpan migrated) {
        if (old instanceof Rung.Timed running && waitedFor(running, fresh.target())) {
            return Optional.of(new Rung.Timed(fresh.role(), over(running.clock(), fresh.delay())));
        }
        return migrated.target(fresh.target())
                .map(target -> target instanceof TargetState.Missed ? fresh.begin() : fresh);
    }

    /** The clock of a step that has counted since the span began. */
    private Optional<Clock> fromStart(@Nullable Rung old) {
        return switch (old) {
            case Rung.Timed timed when waitedFor(timed).isEmpty() -> Optional.of(timed.clock());
            case Rung.OnRequest request -> Optional.of(request.delay());
            case null, default -> Optional.empty();
        };
    }

    private boolean waitedFor(Rung.Timed old, TargetKind target) {
        return waitedFor(old).filter(target::equals).isPresent();
    }

    private Optional<TargetKind> waitedFor(Rung.Timed old) {
        return promised.stream()
                .flatMap(row -> row.stepTo(old.role()).stream())
                .findFirst()
                .flatMap(step -> step.trigger() instanceof StepTrigger.AfterMissed missed
                        ? Optional.of(missed.target())
                        : Optional.empty());
    }

    /** What had run out at this very instant runs out still, also while the ticket waits (R2). */
    Clock over(Clock old, Allowance allowance) {
        if (old instanceof Clock.Running running
                && staysExact(running.allowance().counting(), allowance.counting())) {
            return goingOn(running, allowance);
        }
        Clock.Held held = Clock.held(allowance, counted(old, allowance));
        boolean ranOut =
                old instanceof Clock.Running running && !running.dueAt().isAfter(at);
        return ranOut && held.left().isZero() ? held.run(at, after) : held;
    }

    /** It keeps since when it runs: a fact may still come of something that happened before this instant. */
    private Clock.Running goingOn(Clock.Running old, Allowance allowance) {
        Instant due = Clock.held(allowance, old.ran()).wouldBeDueAt(old.since(), after);
        return new Clock.Running(allowance, old.ran(), old.since(), due.isBefore(at) ? at : due);
    }

    private boolean staysExact(Counting old, Counting fresh) {
        return old == fresh
                && (fresh == Counting.ROUND_THE_CLOCK
                        || before.business()
                                .definition()
                                .equals(after.business().definition()));
    }

    /** Exact where the counting stays, or the clock was never held; else no more than can have run. */
    private Duration counted(Clock old, Allowance allowance) {
        if (old.allowance().counting() == allowance.counting()) {
            return switch (old) {
                case Clock.Held held -> held.ran();
                case Clock.Running running -> running.hold(at, before).ran();
            };
        }
        var time = after.of(allowance.counting());
        Instant since = old instanceof Clock.Running running ? running.since() : at;
        Duration atMost = time.between(span.startedAt(), since);
        Duration earlier = old.ran().compareTo(atMost) < 0 ? old.ran() : atMost;
        return earlier.plus(time.between(since, at));
    }
}
