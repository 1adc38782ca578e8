package io.tierline.intake.view.adapter.kafka;

import io.smallrye.common.annotation.Blocking;
import io.tierline.events.EscalationEvent;
import io.tierline.events.EventTypes;
import io.tierline.events.NotificationEvent;
import io.tierline.events.TriageEvent;
import io.tierline.intake.view.application.FoldingEvents;
import io.tierline.intake.view.model.ViewState;
import io.tierline.kit.consume.BatchProcessor;
import io.tierline.kit.consume.BatchProcessors;
import io.tierline.kit.consume.GuardedConsumer;
import io.tierline.kit.consume.TicketStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes from {@code tickets} what the other services say; intake's own facts are skipped by header. */
@ApplicationScoped
public class TicketsConsumer {
    private final BatchProcessor<ViewState> processor;

    /** Folds into the stored view. */
    public TicketsConsumer(BatchProcessors processors, TicketStates<ViewState> states) {
        this.processor = processors.processor(typesOfOthers(), states, new FoldingEvents());
    }

    /** Takes one polled batch. */
    @Incoming("tickets")
    @Blocking
    @GuardedConsumer
    public void take(ConsumerRecords<String, byte[]> batch) {
        processor.process(batch);
    }

    private static Set<String> typesOfOthers() {
        return EventTypes.all().stream()
                .filter(type -> EventTypes.recordOf(type)
                        .filter(TicketsConsumer::isOfOthers)
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOfOthers(Class<?> record) {
        return TriageEvent.class.isAssignableFrom(record)
                || EscalationEvent.class.isAssignableFrom(record)
                || NotificationEvent.class.isAssignableFrom(record);
    }
}
