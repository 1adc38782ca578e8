package io.tierline.notification.alerting.model;

import io.tierline.notification.paging.model.PagingRules;
import io.tierline.policy.CallRule;
import java.time.Duration;

/**
 * The installation's limits to what a policy says about calls.
 *
 * @param minimumGap two calls of an alert are never closer than this, on the product's (scaled) clock
 * @param rounds rounds over all people before an alert falls silent; 0 calls on without end
 */
public record PagingLimits(Duration minimumGap, int rounds) {

    /** The calling ladder of a policy, within these limits. */
    public PagingRules applyTo(CallRule calls) {
        return new PagingRules(calls.every(), minimumGap, calls.times(), rounds);
    }
}
