package io.tierline.escalation.backtesting.model;

import io.tierline.policy.NotificationEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a ticket under a policy. Its size hangs on the policy's steps and the ticket's severity spans, not on how
 * long the ticket is open: what comes again and again is only counted.
 *
 * @param compared what a difference in is a change, in order
 * @param counts how often anything happens that people may be told of
 */
public record Course(List<Happening> compared, Map<Occasion, Long> counts) {

    /**
     * What notification rules are about.
     *
     * @param detail for instance {@code executive}; null when the event says all
     */
    public record Occasion(
            NotificationEvent event, @Nullable String detail) {}

    public Course {
        compared = List.copyOf(compared);
        counts = Map.copyOf(counts);
    }
}
