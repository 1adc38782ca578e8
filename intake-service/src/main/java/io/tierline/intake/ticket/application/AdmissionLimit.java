package io.tierline.intake.ticket.application;

import io.tierline.kit.outbox.OutboxDepth;
import io.tierline.kit.rest.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Degraded mode: while the broker is away, tickets and facts are accepted until the outbox is full. */
@ApplicationScoped
public class AdmissionLimit {
    private static final int RETRY_AFTER_SECONDS = 30;

    private final OutboxDepth depth;

    /** By the outbox's own limit. */
    public AdmissionLimit(OutboxDepth depth) {
        this.depth = depth;
    }

    /** Why tickets and facts are not accepted now (503); empty if they are. */
    public Optional<Refusal> refusal() {
        return depth.isFull()
                ? Optional.of(Refusal.unavailable(
                        "the outbox is full because events cannot be sent on; try again later", RETRY_AFTER_SECONDS))
                : Optional.empty();
    }
}
