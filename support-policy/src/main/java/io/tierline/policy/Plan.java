package io.tierline.policy;

import java.util.Map;

/**
 * A plan that customers buy.
 *
 * @param promises by severity name; every severity of the policy has its row
 */
public record Plan(String name, String title, Map<String, Promises> promises) {

    public Plan {
        promises = Map.copyOf(promises);
    }

    /**
     * What is promised for this severity.
     *
     * @throws IllegalArgumentException when the policy has no such severity
     */
    public Promises promises(String severity) {
        Promises found = promises.get(severity);
        if (found == null) {
            throw new IllegalArgumentException("plan " + name + " has no severity " + severity);
        }
        return found;
    }
}
