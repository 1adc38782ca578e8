package io.tierline.notification.alerting.application;

import io.tierline.kit.outbox.OutboxSignal;
import io.tierline.notification.delivery.application.Delivering;
import jakarta.enterprise.context.ApplicationScoped;

/** Wakes those who have something to do once a decision is committed. */
@ApplicationScoped
public class AfterCommit {
    private final Delivering delivering;
    private final OutboxSignal outbox;

    /** In this process; others poll. */
    public AfterCommit(Delivering delivering, OutboxSignal outbox) {
        this.delivering = delivering;
        this.outbox = outbox;
    }

    /** Says that a decision was committed; cheap, never blocks. */
    public void decided() {
        delivering.wake();
        outbox.raise();
    }
}
