package io.tierline.kit.policy;

import io.tierline.events.Topics;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.outbox.Outbox;
import io.tierline.kit.outbox.OutboxSignal;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.policy.SupportPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Puts the current policies on the topic {@code policies}, by way of the outbox. Whoever takes tickets calls it at start,
 * before the first ticket; repeating it changes nothing.
 */
@ApplicationScoped
public class PolicyPublisher {
    private final PolicyCatalogue catalogue;
    private final WorkerTransactions transactions;
    private final OutboxSignal signal;

    /** Publishes what the catalogue holds as current. */
    public PolicyPublisher(PolicyCatalogue catalogue, WorkerTransactions transactions, OutboxSignal signal) {
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.signal = signal;
    }

    /** Publishes what is current; blocks until the database has it. */
    public void publish() {
        publish(catalogue.current());
    }

    /** Publishes these; blocks until the database has them. */
    public void publish(Collection<SupportPolicy> policies) {
        List<OutgoingRecord> texts =
                policies.stream().map(PolicyPublisher::text).toList();
        transactions.run(sql -> Outbox.append(sql, texts));
        signal.raise();
    }

    private static OutgoingRecord text(SupportPolicy policy) {
        return new OutgoingRecord(
                Topics.POLICIES,
                policy.name() + "@" + policy.version(),
                Map.of("content-type", "application/yaml"),
                policy.text().getBytes(StandardCharsets.UTF_8));
    }
}
