package io.tierline.policy.loader;

import io.tierline.policy.CallRule;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.NotificationMeans;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.NotificationRule;
import io.tierline.policy.NotificationRules;
import java.time.Duration;
import java.util.Optional;

/** Reads who is told about what; the schema has checked every word. */
record ReadingNotifications(PolicyNode file) {

    NotificationRules rules() {
        PolicyNode calls = file.at("calls");
        Duration every = calls.at("every").parsed(TimeSpans::duration, Duration.ofMinutes(5));
        return new NotificationRules(
                file.at("rules").elements().stream()
                        .flatMap(rule -> rule(rule).stream())
                        .toList(),
                new CallRule(every, calls.at("times").node().asInt()));
    }

    private static Optional<NotificationRule> rule(PolicyNode rule) {
        return NotificationEvent.of(rule.at("when").text())
                .map(event -> new NotificationRule(
                        event,
                        rule.find("detail").map(PolicyNode::text).orElse(null),
                        rule.words("tell", NotificationRole::of),
                        rule.words("by", NotificationMeans::of)));
    }
}
