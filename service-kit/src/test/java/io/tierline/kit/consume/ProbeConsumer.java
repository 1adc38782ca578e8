package io.tierline.kit.consume;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tierline.events.EventTypes;
import io.tierline.events.IntakeEvent;
import io.tierline.kit.consume.Probe.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes as a service does. */
@ApplicationScoped
public class ProbeConsumer {
    private final Probe probe = new Probe();
    private final BatchProcessor<Counted> processor;

    ProbeConsumer(BatchProcessors processors) {
        this.processor = processors.processor(
                EventTypes.namesOf(IntakeEvent.StatusChanged.class), probe, (state, event, now) -> {
                    var decision = probe.decide(state, event, now);
                    return new Decision<>(
                            decision.state(),
                            decision.events().stream()
                                    .map(draft -> draft.on("timers"))
                                    .toList());
                });
    }

    /** Runs in each decision. */
    void interfere(Runnable disturbance) {
        probe.interfere(disturbance);
    }

    /** One batch at a time. */
    @Incoming("tickets")
    @Blocking
    @GuardedConsumer
    public void take(ConsumerRecords<String, byte[]> batch) {
        processor.process(batch);
    }
}
