package io.tierline.escalation.backtesting.model;

import io.tierline.policy.NotificationMeans;
import io.tierline.policy.NotificationRole;
import java.util.List;

/**
 * What a draft would have changed, over all tickets.
 *
 * @param changed tickets with any change
 * @param notPlayed tickets that could not be played
 * @param told who would have been told of anything, and how often
 */
public record Summary(
        long tickets, long changed, long notPlayed, Counts escalations, Counts missedTargets, List<Told> told) {
    public Summary {
        told = List.copyOf(told);
    }

    /** How often something happens under the tickets' own policies and under the draft, and the changes by sort. */
    public record Counts(long before, long after, long more, long fewer, long earlier, long later) {}

    /** How often a role is told by some means under the tickets' own policies and under the draft; repeats not counted. */
    public record Told(NotificationRole role, NotificationMeans by, long before, long after) {}
}
