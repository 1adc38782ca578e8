package io.tierline.policy;

import io.tierline.policy.ticket.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * A plan that customers buy.
 *
 * @param promises every severity, or every support level, has its row
 * @param credit what a missed first response earns the customer (S16); null: nothing (S20)
 * @param reachingGoals how soon an engineer should be reached (S15)
 */
public record Plan(
        String name,
        String title,
        PromiseTable promises,
        @Nullable LateResponseCredit credit,
        ReachingGoals reachingGoals) {

    /** Whether a missed first response earns the customer a credit (S16, S20). */
    public boolean creditsLateResponse() {
        return credit != null;
    }

    /**
     * What is promised to a ticket of this severity at this level.
     *
     * @throws IllegalArgumentException when the policy has no such severity
     */
    public Promises promises(String severity, SupportLevel level) {
        return promises.row(severity, level);
    }
}
