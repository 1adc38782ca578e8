package io.tierline.policy.loader;

import io.tierline.policy.CallRule;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.NotificationMeans;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.NotificationRule;
import io.tierline.policy.NotificationRules;
import io.tierline.policy.StandIn;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who is told about what; the schema has checked every word. */
record ReadingNotifications(PolicyNode file, Set<String> calendars) {

    NotificationRules rules() {
        PolicyNode calls = file.at("calls");
        Duration every = calls.at("every").parsed(TimeSpans::duration, Duration.ofMinutes(5));
        return new NotificationRules(
                file.at("rules").elements().stream()
                        .flatMap(rule -> rule(rule).stream())
                        .toList(),
                standIns(),
                new CallRule(every, calls.at("times").node().asInt()));
    }

    private Map<NotificationRole, StandIn> standIns() {
        Map<NotificationRole, StandIn> standIns = new EnumMap<>(NotificationRole.class);
        file.at("stand-ins")
                .entries()
                .forEach((word, node) -> NotificationRole.of(word)
                        .ifPresent(away -> NotificationRole.of(
                                        node.at("stand-in").text())
                                .ifPresent(role -> standIns.put(away, new StandIn(role, works(node))))));
        return standIns;
    }

    private @Nullable String works(PolicyNode standIn) {
        Optional<PolicyNode> calendar = standIn.find("works");
        calendar.ifPresent(named -> References.known(named, calendars, "calendar"));
        return calendar.map(PolicyNode::text).orElse(null);
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
