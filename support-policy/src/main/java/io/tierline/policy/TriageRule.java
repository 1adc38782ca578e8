package io.tierline.policy;

import java.util.List;

/**
 * A value that holds for tickets that meet every condition.
 *
 * @param name how explanations call it
 * @param when empty: every ticket
 */
public record TriageRule<T>(String name, List<Condition> when, T value) {

    public TriageRule {
        when = List.copyOf(when);
    }
}
