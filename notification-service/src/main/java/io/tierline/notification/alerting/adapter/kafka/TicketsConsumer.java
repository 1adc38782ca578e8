package io.tierline.notification.alerting.adapter.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.tierline.events.EscalationEvent;
import io.tierline.events.EventTypes;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TriageEvent;
import io.tierline.kit.consume.BatchProcessor;
import io.tierline.kit.consume.BatchProcessors;
import io.tierline.kit.consume.GuardedConsumer;
import io.tierline.notification.alerting.application.AfterCommit;
import io.tierline.notification.alerting.application.DecidingAboutEvents;
import io.tierline.notification.alerting.application.FolderStore;
import io.tierline.notification.alerting.application.PagingPoller;
import io.tierline.notification.alerting.model.TicketFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the events of the topic {@code tickets} that people may have to hear of. */
@ApplicationScoped
public class TicketsConsumer {
    private static final Set<String> TYPES = EventTypes.namesOf(
            IntakeEvent.Submitted.class,
            IntakeEvent.MessageAdded.class,
            IntakeEvent.StatusChanged.class,
            IntakeEvent.EscalationAcknowledged.class,
            TriageEvent.Triaged.class,
            EscalationEvent.DeadlinesSet.class,
            EscalationEvent.DeadlineNearing.class,
            EscalationEvent.DeadlineMissed.class,
            EscalationEvent.StatusReportDue.class,
            EscalationEvent.Escalated.class,
            EscalationEvent.EscalationRefused.class,
            EscalationEvent.LevelPromoted.class,
            EscalationEvent.PhoneAwaited.class,
            EscalationEvent.StoodDown.class,
            EscalationEvent.PolicyMigrated.class);

    private final BatchProcessor<TicketFolder> processor;
    private final AfterCommit afterCommit;
    private final PagingPoller paging;

    /** One processor for all partitions of this replica. */
    public TicketsConsumer(
            BatchProcessors processors,
            FolderStore folders,
            DecidingAboutEvents deciding,
            AfterCommit afterCommit,
            PagingPoller paging) {
        this.processor = processors.processor(TYPES, folders, deciding);
        this.afterCommit = afterCommit;
        this.paging = paging;
    }

    /** Handles a polled batch. */
    @Incoming("tickets")
    @Blocking
    @GuardedConsumer
    public void receive(ConsumerRecords<String, byte[]> batch) {
        processor.process(batch);
        afterCommit.decided();
        paging.wake();
    }
}
