package io.tierline.kit.policy;

import io.tierline.policy.SupportPolicy;
import java.util.List;

/**
 * Policies that files have brought while the service runs, about to be used. Observed synchronously, on a thread that may
 * block: they are used only when every observer has returned, and offered again when one fails.
 */
public record NewPolicies(List<SupportPolicy> policies) {
    public NewPolicies {
        policies = List.copyOf(policies);
    }
}
