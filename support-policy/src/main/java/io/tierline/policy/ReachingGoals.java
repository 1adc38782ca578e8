package io.tierline.policy;

import io.tierline.policy.ticket.Channel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How soon an engineer should be reached in office hours: goals that are reported, not clocks (S15).
 *
 * @param byChannel in open time of the ticket's business calendar; empty: the plan sets none
 * @param facts the numbers of the facts behind them, for explanations; empty where the file names none
 */
public record ReachingGoals(Map<Channel, Duration> byChannel, String facts) {

    public ReachingGoals {
        byChannel = Map.copyOf(byChannel);
    }

    /** The goal for a channel, if there is one. */
    public Optional<Duration> of(Channel channel) {
        return Optional.ofNullable(byChannel.get(channel));
    }
}
