package io.tierline.escalation.testing;

import io.tierline.events.EscalationEvent;
import io.tierline.events.EventTypes;
import io.tierline.policy.simulation.SimulationResult;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that was told, live or by a simulation, in the words of the simulation. */
public record Told(Instant at, String kind, @Nullable String detail) {

    /** What an event tells; empty for what simulations leave out. */
    public static Optional<Told> of(EscalationEvent event, @Nullable Instant dueAt) {
        String kind = EventTypes.nameOf(event).substring("ticket.".length());
        return switch (event) {
            case EscalationEvent.DeadlinesSet _,
                    EscalationEvent.PhoneAwaited _,
                    EscalationEvent.StoodDown _,
                    EscalationEvent.PolicyMigrated _ -> Optional.empty();
            case EscalationEvent.DeadlineNearing it -> told(dueAt, kind, it.target());
            case EscalationEvent.DeadlineMissed it -> told(dueAt, kind, it.target());
            case EscalationEvent.StatusReportDue _ -> told(dueAt, kind, null);
            case EscalationEvent.Escalated it -> told(dueAt, kind, it.to());
            case EscalationEvent.EscalationRefused it -> told(dueAt, kind, it.detail());
            case EscalationEvent.LevelPromoted it -> told(dueAt, kind, it.to());
            case EscalationEvent.CreditEarned it -> told(dueAt, kind, it.target());
        };
    }

    /** What an entry of a simulation tells. */
    public static Told of(SimulationResult.Entry entry) {
        return new Told(entry.at(), entry.kind(), entry.detail());
    }

    private static Optional<Told> told(@Nullable Instant dueAt, String kind, @Nullable String detail) {
        Instant at = Objects.requireNonNull(dueAt, kind).truncatedTo(ChronoUnit.SECONDS);
        return Optional.of(new Told(at, kind, detail));
    }
}
