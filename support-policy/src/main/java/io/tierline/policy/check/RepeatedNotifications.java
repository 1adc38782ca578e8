package io.tierline.policy.check;

import io.tierline.policy.NotificationMeans;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.NotificationRule;
import java.util.List;
import java.util.stream.IntStream;

/** Rules about telling people what those before them tell the same people, by the same means, already. */
final class RepeatedNotifications {

    private RepeatedNotifications() {}

    static List<Finding> findings(List<NotificationRule> rules) {
        return IntStream.range(0, rules.size())
                .filter(i -> tellsNothing(rules.get(i), rules.subList(0, i)))
                .mapToObj(i -> Finding.error(
                        "/notifications/rules/" + i, "says what the rules before it say already; leave it out"))
                .toList();
    }

    private static boolean tellsNothing(NotificationRule rule, List<NotificationRule> before) {
        List<NotificationRule> aboutTheSame = before.stream()
                .filter(earlier -> earlier.covers(rule.event(), rule.detail()))
                .toList();
        return rule.roles().stream()
                .allMatch(role -> rule.means().stream().allMatch(means -> isTold(role, means, aboutTheSame)));
    }

    private static boolean isTold(NotificationRole role, NotificationMeans means, List<NotificationRule> rules) {
        return rules.stream()
                .anyMatch(rule -> rule.roles().contains(role) && rule.means().contains(means));
    }
}
