package io.tierline.policy;

import io.tierline.policy.ticket.Channel;
import java.util.Set;

/**
 * Tickets whose clocks, out of business hours, start at the phone confirmation or at the next opening, whichever comes
 * first (M4).
 *
 * @param facts the numbers of the facts behind it, for explanations; empty where the file names none
 */
public record PhoneStart(Set<Channel> channels, Set<String> severities, String facts) {

    public PhoneStart {
        channels = Set.copyOf(channels);
        severities = Set.copyOf(severities);
    }

    /** Whether it is about a ticket that came in like this. */
    public boolean covers(Channel channel, String severity) {
        return channels.contains(channel) && severities.contains(severity);
    }
}
