package io.tierline.policy.check;

import io.tierline.policy.NotificationMeans;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.NotificationRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules that would only phone the customer: calls are for staff, the people of a ticket have mail. */
final class CustomersByPhone {

    private CustomersByPhone() {}

    static List<Finding> findings(List<NotificationRule> rules) {
        return IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).means().equals(Set.of(NotificationMeans.PHONE)))
                .boxed()
                .flatMap(i -> findings("/notifications/rules/" + i, rules.get(i)))
                .toList();
    }

    private static Stream<Finding> findings(String path, NotificationRule rule) {
        String customers = Stream.of(NotificationRole.REQUESTER, NotificationRole.CC)
                .filter(rule.roles()::contains)
                .map(NotificationRole::word)
                .collect(Collectors.joining(" and "));
        return Stream.of(customers)
                .filter(words -> !words.isEmpty())
                .map(words -> Finding.error(
                        path, "never phones %s: customers have mail only; add email to by".formatted(words)));
    }
}
