package io.tierline.policy.check;

import io.tierline.policy.NotificationRole;
import io.tierline.policy.NotificationRules;
import java.util.List;

/** People who stand in for somebody who is never told anything. */
final class IdleStandIns {

    private IdleStandIns() {}

    static List<Finding> findings(NotificationRules notifications) {
        return notifications.standIns().keySet().stream()
                .filter(away -> notifications.rules().stream()
                        .noneMatch(rule -> rule.roles().contains(away)))
                .map(NotificationRole::word)
                .sorted()
                .map(away -> Finding.error(
                        "/notifications/stand-ins/" + away,
                        "can never match: no rule tells the %s anything; add %s to tell in one, or leave it out"
                                .formatted(away, away)))
                .toList();
    }
}
