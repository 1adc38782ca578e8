package io.tierline.escalation.clocks.adapter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.events.EventEnvelope;
import io.tierline.events.EventTypes;
import io.tierline.events.TimerDue;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.consume.Decider;
import io.tierline.kit.consume.Decision;
import io.tierline.kit.event.EventDraft;
import io.tierline.kit.telemetry.ServiceMetrics;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was decided, once the batch is committed: a batch that is tried again counts once. For one channel, whose
 * batches come one after the other.
 */
final class MeasuredDecider implements Decider<TicketClock> {
    private record Decided(EventEnvelope event, List<EventDraft> told) {}

    private final Decider<TicketClock> decider;
    private final TierlineClock clock;
    private final ServiceMetrics shared;
    private final MeterRegistry metrics;
    private final Map<UUID, Decided> batch = new HashMap<>();

    MeasuredDecider(Decider<TicketClock> decider, TierlineClock clock, ServiceMetrics shared, MeterRegistry metrics) {
        this.decider = decider;
        this.clock = clock;
        this.shared = shared;
        this.metrics = metrics;
    }

    @Override
    public Decision<TicketClock> decide(@Nullable TicketClock state, EventEnvelope event, Instant now) {
        Decision<TicketClock> decision = decider.decide(state, event, now);
        batch.put(event.id(), new Decided(event, decision.events()));
        return decision;
    }

    /** The batch is committed. */
    void committed() {
        batch.values().forEach(this::count);
        batch.clear();
    }

    private void count(Decided decided) {
        decided.told()
                .forEach(draft -> metrics.counter("tierline.outcomes", "kind", EventTypes.nameOf(draft.event()))
                        .increment());
        boolean madeSomethingHappen = !decided.told().isEmpty();
        if (madeSomethingHappen && decided.event().event() instanceof TimerDue due) {
            shared.timerHandled(clock.realSince(due.dueAt()));
        }
    }
}
