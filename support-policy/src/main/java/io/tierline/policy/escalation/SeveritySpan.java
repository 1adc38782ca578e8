package io.tierline.policy.escalation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time during which a ticket has one severity. Targets, cadence and ladder belong to it (R6).
 *
 * @param number counts the ticket's spans from 1
 * @param statusReport runs out when the next status report is due; null: on discretion
 * @param ladder lowest step first
 */
public record SeveritySpan(
        int number,
        String severity,
        Instant startedAt,
        List<TargetState> targets,
        @Nullable Clock statusReport,
        List<Rung> ladder) {

    public SeveritySpan {
        targets = List.copyOf(targets);
        ladder = List.copyOf(ladder);
    }

    SeveritySpan withTargets(List<TargetState> changed) {
        return new SeveritySpan(number, severity, startedAt, changed, statusReport, ladder);
    }

    SeveritySpan withStatusReport(@Nullable Clock changed) {
        return new SeveritySpan(number, severity, startedAt, targets, changed, ladder);
    }

    SeveritySpan withLadder(List<Rung> changed) {
        return new SeveritySpan(number, severity, startedAt, targets, statusReport, changed);
    }

    /** With this target in the place of the one of its kind. */
    SeveritySpan with(TargetState changed) {
        return withTargets(targets.stream()
                .map(target -> target.kind() == changed.kind() ? changed : target)
                .toList());
    }

    /** With this rung in the place of the one of its role. */
    SeveritySpan with(Rung changed) {
        return withLadder(ladder.stream()
                .map(rung -> rung.role() == changed.role() ? changed : rung)
                .toList());
    }
}
