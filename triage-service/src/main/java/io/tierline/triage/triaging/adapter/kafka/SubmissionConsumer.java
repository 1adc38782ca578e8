package io.tierline.triage.triaging.adapter.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tierline.events.EventTypes;
import io.tierline.events.IntakeEvent;
import io.tierline.kit.consume.BatchProcessor;
import io.tierline.kit.consume.BatchProcessors;
import io.tierline.kit.consume.GuardedConsumer;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.triage.triaging.adapter.postgres.TriageDecisions;
import io.tierline.triage.triaging.application.JudgingTickets;
import io.tierline.triage.triaging.application.TriagingTickets;
import io.tierline.triage.triaging.model.TriagedTicket;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Submitted tickets, in batches. */
@ApplicationScoped
public class SubmissionConsumer {
    private final BatchProcessor<TriagedTicket> processor;

    /** Decides under the policies of the catalogue. */
    public SubmissionConsumer(BatchProcessors processors, PolicyCatalogue policies, JudgingTickets judging) {
        this.processor = processors.processor(
                EventTypes.namesOf(IntakeEvent.Submitted.class),
                new TriageDecisions(),
                new TriagingTickets(policies::require, judging));
    }

    /** A batch of whatever is on {@code tickets}. */
    @Incoming("tickets")
    @Blocking
    @GuardedConsumer
    public void submissions(ConsumerRecords<String, byte[]> batch) {
        processor.process(batch);
    }
}
