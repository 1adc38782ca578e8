package io.tierline.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told about what, and how calls repeat. */
public record NotificationRules(List<NotificationRule> rules, CallRule calls) {

    public NotificationRules {
        rules = List.copyOf(rules);
    }

    /** All rules that speak about this event, in the order of the file. */
    public List<NotificationRule> about(NotificationEvent event, @Nullable String detail) {
        return rules.stream().filter(rule -> rule.covers(event, detail)).toList();
    }
}
