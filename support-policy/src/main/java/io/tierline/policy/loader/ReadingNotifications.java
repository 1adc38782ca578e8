package io.tierline.policy.loader;

import io.tierline.policy.CallRule;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.NotificationMeans;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.NotificationRule;
import io.tierline.policy.NotificationRules;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
                        words(rule.at("tell"), NotificationRole::of),
                        words(rule.at("by"), NotificationMeans::of)));
    }

    private static <T> Set<T> words(PolicyNode list, Function<String, Optional<T>> of) {
        return list.elements().stream()
                .flatMap(word -> of.apply(word.text()).stream())
                .collect(Collectors.toSet());
    }
}
