package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.TargetKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that becomes due. */
sealed interface Due {

    Instant at();

    record Start(Instant at) implements Due {}

    /** What a running clock makes due. */
    sealed interface OfClock extends Due {

        Clock.Running clock();

        @Override
        default Instant at() {
            return clock().dueAt();
        }
    }

    record Miss(Clock.Running clock, TargetKind target) implements OfClock {}

    record Nearing(Clock.Running clock, TargetKind target) implements OfClock {}

    record Expiry(Clock.Running clock, TargetKind target) implements OfClock {}

    record Step(Clock.Running clock, EscalationRole role) implements OfClock {}

    record Report(Clock.Running clock) implements OfClock {}

    /** What is due first; of what is due at one instant, the start, misses, expiries, steps, reports. */
    static Optional<Due> earliest(EscalationState state) {
        if (state.status() instanceof TicketStatus.Closed) {
            return Optional.empty();
        }
        SeveritySpan span = state.span();
        List<Due> all = new ArrayList<>();
        if (span.waitsUntil() != null) {
            all.add(new Start(span.waitsUntil()));
        }
        span.targets().forEach(target -> addTarget(all, target));
        span.ladder().forEach(rung -> addRung(all, rung));
        addReport(all, span.statusReport());
        return all.stream().min(Comparator.comparing(Due::at));
    }

    private static void addTarget(List<Due> all, TargetState state) {
        if (state instanceof TargetState.Awaited(TargetKind kind, Clock deadline, Clock nearing, Clock patience)) {
            if (nearing instanceof Clock.Running running) {
                all.add(new Nearing(running, kind));
            }
            if (deadline instanceof Clock.Running running) {
                all.add(new Miss(running, kind));
            }
            if (patience instanceof Clock.Running running) {
                all.add(new Expiry(running, kind));
            }
        }
    }

    private static void addRung(List<Due> all, Rung rung) {
        if (rung instanceof Rung.Timed(EscalationRole role, Clock.Running running)) {
            all.add(new Step(running, role));
        }
    }

    private static void addReport(List<Due> all, @Nullable Clock clock) {
        if (clock instanceof Clock.Running running) {
            all.add(new Report(running));
        }
    }
}
