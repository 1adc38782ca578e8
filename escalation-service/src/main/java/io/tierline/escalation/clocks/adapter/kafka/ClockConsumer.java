package io.tierline.escalation.clocks.adapter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tierline.escalation.clocks.adapter.postgres.TicketClocks;
import io.tierline.escalation.clocks.application.DecidingClocks;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.waking.application.DueSignal;
import io.tierline.events.EventTypes;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TimerDue;
import io.tierline.events.TriageEvent;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.consume.BatchProcessor;
import io.tierline.kit.consume.BatchProcessors;
import io.tierline.kit.consume.GuardedConsumer;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.telemetry.ServiceMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Facts from {@code tickets} and wake-ups from {@code timers}, each topic in batches. */
@ApplicationScoped
public class ClockConsumer {
    private static final Set<String> FACTS = EventTypes.namesOf(
            IntakeEvent.Submitted.class,
            IntakeEvent.MessageAdded.class,
            IntakeEvent.StatusChanged.class,
            IntakeEvent.SeverityChanged.class,
            IntakeEvent.LevelChanged.class,
            IntakeEvent.PhoneConfirmed.class,
            IntakeEvent.ScopeChanged.class,
            IntakeEvent.WorkaroundOffered.class,
            IntakeEvent.HighAgreed.class,
            IntakeEvent.EscalationRequested.class,
            TriageEvent.Triaged.class);

    private static final Set<String> WAKE_UPS = EventTypes.namesOf(TimerDue.class);

    private final Channel facts;
    private final Channel wakeUps;
    private final DueSignal due;

    /** Both topics meet in the same rows and the same decisions. */
    public ClockConsumer(
            BatchProcessors processors,
            PolicyCatalogue policies,
            TierlineClock clock,
            DueSignal due,
            ServiceMetrics shared,
            MeterRegistry metrics) {
        var decider = new DecidingClocks(policies::require, clock::realAhead);
        this.facts = Channel.of(processors, FACTS, new MeasuredDecider(decider, clock, shared, metrics));
        this.wakeUps = Channel.of(processors, WAKE_UPS, new MeasuredDecider(decider, clock, shared, metrics));
        this.due = due;
    }

    /** A batch of facts. */
    @Incoming("tickets")
    @Blocking
    @GuardedConsumer
    public void facts(ConsumerRecords<String, byte[]> batch) {
        facts.take(batch);
        due.raise();
    }

    /** A batch of wake-ups. */
    @Incoming("timers")
    @Blocking
    @GuardedConsumer
    public void wakeUps(ConsumerRecords<String, byte[]> batch) {
        wakeUps.take(batch);
        due.raise();
    }

    /** One topic's processor and what it decided. */
    private record Channel(BatchProcessor<TicketClock> processor, MeasuredDecider decided) {
        static Channel of(BatchProcessors processors, Set<String> types, MeasuredDecider decider) {
            return new Channel(processors.processor(types, new TicketClocks(), decider), decider);
        }

        void take(ConsumerRecords<String, byte[]> batch) {
            processor.process(batch);
            decided.committed();
        }
    }
}
