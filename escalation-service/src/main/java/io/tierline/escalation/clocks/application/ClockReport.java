package io.tierline.escalation.clocks.application;

import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.clocks.model.ClockRun;
import io.tierline.escalation.clocks.model.OutcomeMapping;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.events.Actor;
import io.tierline.events.EscalationEvent;
import io.tierline.events.EventEnvelope;
import io.tierline.events.Topics;
import io.tierline.kit.consume.Decision;
import io.tierline.kit.event.EventDraft;
import io.tierline.policy.escalation.EscalationOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a run of clocks made happen, numbering the events of the ticket. */
public final class ClockReport {
    private final TicketClock clock;
    private final Actor actor;
    private final List<EventDraft> drafts = new ArrayList<>();

    private ClockReport(TicketClock clock, Actor actor) {
        this.clock = clock;
        this.actor = actor;
    }

    /** A report about these clocks, caused by an event. */
    static ClockReport of(TicketClock clock, EventEnvelope cause) {
        return new ClockReport(clock, cause.actor());
    }

    /** A report about these clocks, caused by somebody. */
    public static ClockReport by(Actor actor, TicketClock clock) {
        return new ClockReport(clock, actor);
    }

    /**
     * What is told.
     *
     * @param clock the clocks after it
     */
    public record Told(TicketClock clock, List<EventDraft> events) {
        public Told {
            events = List.copyOf(events);
        }
    }

    /** The decision: the clocks' new progress and wake-up, and the events that tell of it. */
    Decision<TicketClock> tell(ClockRun run, Running progress) {
        Told told = report(run, progress);
        return new Decision<>(told.clock(), told.events());
    }

    /** The clocks' new progress and wake-up, and the events that tell of it. */
    public Told report(ClockRun run, Running progress) {
        run.outcomes().forEach(caused -> add(caused, progress.policyVersion()));
        TicketClock after = clock.with(progress)
                .with(clock.wake().at(run.state().nextWake().orElse(null)))
                .said(drafts.size());
        return new Told(after, drafts);
    }

    private void add(ClockRun.Caused caused, String policyVersion) {
        Optional<EscalationEvent> event =
                OutcomeMapping.eventOf(clock.ticket().id(), caused.outcome(), caused.request());
        event.ifPresent(told -> drafts.add(new EventDraft(
                Topics.TICKETS,
                clock.sequence() + drafts.size() + 1,
                actorOf(caused),
                policyVersion,
                OutcomeMapping.dueAt(caused.outcome()),
                told)));
    }

    /** What a clock made happen is the service's own doing; the rest is whose fact it was. */
    private @Nullable Actor actorOf(ClockRun.Caused caused) {
        return switch (caused.outcome()) {
            case EscalationOutcome.DeadlinesSet _,
                    EscalationOutcome.StoodDown _,
                    EscalationOutcome.EscalationRefused _ -> actor;
            case EscalationOutcome.Escalated _ -> caused.request() == null ? null : actor;
            default -> null;
        };
    }
}
