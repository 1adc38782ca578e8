package io.tierline.escalation.backtesting.model;

import io.tierline.policy.NotificationEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happens to a ticket under a policy, and that people may be told of. */
public record Happening(Step step, Instant at) {

    /**
     * What happens, for comparing.
     *
     * @param span counts the ticket's severity spans from 1
     * @param detail for instance {@code executive}; null when the event says all
     */
    public record Step(
            int span, NotificationEvent event, @Nullable String detail) {}
}
