package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.TargetKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time during which a ticket has one severity. Targets, cadence and ladder belong to it (R6).
 *
 * @param number counts the ticket's spans from 1
 * @param startedAt what its clocks count from
 * @param waitsUntil its clocks stand until then, or until the phone confirms (M4); null: they have started
 * @param statusReport runs out when the next status report is due; null: on discretion
 * @param ladder lowest step first
 */
public record SeveritySpan(
        int number,
        String severity,
        Instant startedAt,
        @Nullable Instant waitsUntil,
        List<TargetState> targets,
        @Nullable Clock statusReport,
        List<Rung> ladder) {

    public SeveritySpan {
        targets = List.copyOf(targets);
        ladder = List.copyOf(ladder);
    }

    /** The state of this target, if the span has it. */
    public Optional<TargetState> target(TargetKind kind) {
        return targets.stream().filter(target -> target.kind() == kind).findFirst();
    }

    /** The rung of this role, if the ladder has it. */
    public Optional<Rung> rung(EscalationRole role) {
        return ladder.stream().filter(rung -> rung.role() == role).findFirst();
    }

    SeveritySpan withTargets(List<TargetState> changed) {
        return new SeveritySpan(number, severity, startedAt, waitsUntil, changed, statusReport, ladder);
    }

    SeveritySpan withStatusReport(@Nullable Clock changed) {
        return new SeveritySpan(number, severity, startedAt, waitsUntil, targets, changed, ladder);
    }

    SeveritySpan withLadder(List<Rung> changed) {
        return new SeveritySpan(number, severity, startedAt, waitsUntil, targets, statusReport, changed);
    }

    /** With clocks that stand until then. */
    SeveritySpan waitingUntil(Instant opening) {
        return new SeveritySpan(number, severity, startedAt, opening, targets, statusReport, ladder);
    }

    /** With clocks that count from now on. */
    SeveritySpan startedAt(Instant at) {
        return new SeveritySpan(number, severity, at, null, targets, statusReport, ladder);
    }

    /** With this target in the place of the one of its kind, or added. */
    SeveritySpan with(TargetState changed) {
        return withTargets(Stream.concat(
                        targets.stream().filter(target -> target.kind() != changed.kind()), Stream.of(changed))
                .sorted(Comparator.comparing(TargetState::kind))
                .toList());
    }

    /** With this rung in the place of the one of its role, or added. */
    SeveritySpan with(Rung changed) {
        return withLadder(Stream.concat(
                        ladder.stream().filter(rung -> rung.role() != changed.role()), Stream.of(changed))
                .sorted(Comparator.comparing(Rung::role))
                .toList());
    }

    /** With the steps begun that waited for this target to be missed. */
    SeveritySpan begun(TargetKind missed) {
        return withLadder(ladder.stream()
                .map(rung -> rung instanceof Rung.AfterMissed after && after.target() == missed ? after.begin() : rung)
                .toList());
    }
}
