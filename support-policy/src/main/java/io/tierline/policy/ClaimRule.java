package io.tierline.policy;

import io.tierline.policy.ticket.Channel;
import java.util.Set;

/**
 * A severity that a customer claims, or that the text tells, but that holds only once confirmed (S5, S6, H10).
 *
 * @param channels the channels it is about; empty: all
 * @param claims the severities claimed
 * @param heldAt the severity that holds until then
 * @param facts the numbers of the facts behind it, for explanations; empty where the file names none
 */
public record ClaimRule(
        String name, Set<Channel> channels, Set<String> claims, String heldAt, Confirmation until, String facts) {

    public ClaimRule {
        channels = Set.copyOf(channels);
        claims = Set.copyOf(claims);
    }

    /** Whether the rule speaks about this claim. */
    public boolean covers(Channel channel, String claim) {
        return claims.contains(claim) && (channels.isEmpty() || channels.contains(channel));
    }
}
