package io.tierline.policy;

import java.util.Set;

/**
 * A value that holds for some plans; the first rule that covers a plan decides.
 *
 * @param name how explanations call it
 * @param plans the plans it is about; empty: all
 */
public record PlanRule<T>(String name, Set<String> plans, T value) {

    public PlanRule {
        plans = Set.copyOf(plans);
    }

    /** Whether the rule speaks about this plan. */
    public boolean covers(String plan) {
        return plans.isEmpty() || plans.contains(plan);
    }
}
