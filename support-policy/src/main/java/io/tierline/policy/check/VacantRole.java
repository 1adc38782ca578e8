package io.tierline.policy.check;

import io.tierline.policy.NotificationRole;
import io.tierline.policy.NotificationRule;
import io.tierline.policy.Review;
import io.tierline.policy.SupportPolicy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A role that a policy gives something to do and that nobody holds.
 *
 * @param path where the file names it first, for instance {@code /notifications/rules/3/tell}
 */
public record VacantRole(NotificationRole role, String path) {

    /**
     * The roles that a notification rule tells, that stand in or that review, and that nobody holds; each once, in the order
     * of the file. Those whom the ticket names, and those with a mailbox in an office of the file (S12), are never vacant.
     *
     * @param held what somebody outside the file holds
     */
    public static List<VacantRole> of(SupportPolicy policy, Set<NotificationRole> held) {
        Set<NotificationRole> seen = EnumSet.of(NotificationRole.REQUESTER, NotificationRole.CC);
        seen.addAll(held);
        policy.organisation()
                .offices()
                .forEach(office -> seen.addAll(office.people().keySet()));
        return Stream.of(told(policy), standingIn(policy), reviewing(policy))
                .flatMap(Function.identity())
                .filter(named -> seen.add(named.role()))
                .toList();
    }

    private static Stream<VacantRole> told(SupportPolicy policy) {
        List<NotificationRule> rules = policy.notifications().rules();
        return IntStream.range(0, rules.size())
                .boxed()
                .flatMap(i -> rules.get(i).roles().stream()
                        .sorted()
                        .map(role -> new VacantRole(role, "/notifications/rules/" + i + "/tell")));
    }

    private static Stream<VacantRole> standingIn(SupportPolicy policy) {
        return policy.notifications().standIns().entrySet().stream()
                .map(away -> new VacantRole(
                        away.getValue().role(),
                        "/notifications/stand-ins/" + away.getKey().word() + "/stand-in"));
    }

    private static Stream<VacantRole> reviewing(SupportPolicy policy) {
        return policy.offering().reviews().stream()
                .filter(Review.Periodic.class::isInstance)
                .map(Review.Periodic.class::cast)
                .map(review -> new VacantRole(review.by(), "/reviews/" + review.word() + "/by"));
    }
}
