package io.tierline.escalation.clocks.application;

import io.tierline.escalation.clocks.model.ClockFact;
import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.clocks.model.ClockProgress.Start;
import io.tierline.escalation.clocks.model.ClockProgress.Waiting;
import io.tierline.escalation.clocks.model.ClockRun;
import io.tierline.escalation.clocks.model.FactMapping;
import io.tierline.escalation.clocks.model.Submission;
import io.tierline.escalation.clocks.model.Taken;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TimerDue;
import io.tierline.events.TriageEvent;
import io.tierline.kit.consume.Decider;
import io.tierline.kit.consume.Decision;
import io.tierline.kit.event.TicketRef;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.HistoryEntry;
import io.tierline.policy.ticket.TicketFact;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Folds facts and wake-ups into a ticket's clocks, in the order in which they come.
 *
 * <p>A fact is decided at its {@code occurredAt}, a wake-up at the instant that it was sent for and never beyond: a fact
 * between the two may still be on its way, and live must do what the simulation says. What is overdue after an outage is
 * so done wake-up by wake-up, each at its own instant.
 */
public final class DecidingClocks implements Decider<TicketClock> {
    private final Policies policies;
    private final Punctuality punctuality;

    /** Clocks under these policies. */
    public DecidingClocks(Policies policies, RealTimeAhead ahead) {
        this.policies = policies;
        this.punctuality = new Punctuality(ahead);
    }

    @Override
    public Decision<TicketClock> decide(@Nullable TicketClock known, EventEnvelope event, Instant now) {
        if (event.event() instanceof TimerDue due) {
            return known == null ? Decision.silently(null) : wake(known, event, due, now);
        }
        TicketClock clock = known == null ? TicketClock.unknown(TicketRef.of(event)) : known;
        return switch (clock.progress()) {
            case Waiting waiting -> await(clock, gather(waiting, event, now), event, now);
            case Running running -> fact(clock, running, event, now);
        };
    }

    private Waiting gather(Waiting waiting, EventEnvelope event, Instant now) {
        return switch (event.event()) {
            case IntakeEvent.Submitted submitted -> {
                punctuality.check(submitted.occurredAt(), now);
                yield waiting.with(Submission.of(submitted, policyVersion(event)));
            }
            case TriageEvent.Triaged triaged -> waiting.with(triaged);
            case IntakeEvent fact -> factOf(fact, now).map(waiting::with).orElse(waiting);
            default -> waiting;
        };
    }

    private Decision<TicketClock> await(TicketClock clock, Waiting waiting, EventEnvelope event, Instant now) {
        Optional<Start> start = waiting.start();
        if (start.isEmpty()) {
            return Decision.silently(clock.with(waiting));
        }
        Submission submission = start.get().opening().submission();
        SupportPolicy policy = policies.version(submission.policyVersion());
        ClockRun run = ClockRun.start(policy, start.get()).toldAt(now);
        return ClockReport.of(clock.with(taken(start.get())), event)
                .tell(run, new Running(submission.policy(), submission.policyVersion(), run.state(), null));
    }

    private static Taken taken(Start start) {
        return new Taken(
                start.opening(),
                start.facts().stream().<HistoryEntry>map(ClockFact::fact).toList());
    }

    private Decision<TicketClock> fact(TicketClock clock, Running running, EventEnvelope event, Instant now) {
        if (!(event.event() instanceof IntakeEvent said)) {
            return Decision.silently(clock);
        }
        return factOf(said, now)
                .map(fact -> meet(clock, running, fact, event))
                .orElseGet(() -> Decision.silently(clock));
    }

    private Decision<TicketClock> meet(TicketClock clock, Running running, ClockFact fact, EventEnvelope event) {
        TicketClock taking = clock.with(clock.taken().with(running.taking(fact.fact())));
        ClockRun run = run(running, fact);
        return ClockReport.of(taking, event).tell(run, running.met(run.state()));
    }

    private Decision<TicketClock> wake(TicketClock clock, EventEnvelope event, TimerDue due, Instant now) {
        TicketClock handled =
                clock.with(clock.wake().handled(event.id(), clock.wake().next()));
        boolean early = due.dueAt().isAfter(now);
        if (early || !(clock.progress() instanceof Running running)) {
            return Decision.silently(handled);
        }
        ClockRun run = run(running, ClockFact.of(new TicketFact.TimeReached(due.dueAt())));
        return ClockReport.of(handled, event).tell(run, running.woken(run.state(), due.dueAt()));
    }

    private ClockRun run(Running running, ClockFact fact) {
        return ClockRun.from(running.state()).then(policies.version(running.policyVersion()), fact);
    }

    private Optional<ClockFact> factOf(IntakeEvent event, Instant now) {
        punctuality.check(event.occurredAt(), now);
        return FactMapping.factOf(event);
    }

    private static String policyVersion(EventEnvelope event) {
        return Optional.ofNullable(event.policyVersion())
                .orElseThrow(() -> new IllegalArgumentException("the submission names no policy version"));
    }
}
