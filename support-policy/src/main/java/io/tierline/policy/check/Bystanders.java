package io.tierline.policy.check;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.NotificationRule;
import io.tierline.policy.Review;
import io.tierline.policy.SupportPolicy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Roles that nobody holds, and what nobody is told of: steps of the ladder, clocks that wait for the phone. Without a
 * directory only the roles that live in the offices of the file itself can be judged (S12).
 */
final class Bystanders {

    private static final Set<NotificationRole> OF_THE_TICKET = Set.of(NotificationRole.REQUESTER, NotificationRole.CC);
    private static final Set<NotificationRole> OF_OFFICES =
            Set.of(NotificationRole.REPRESENTATIVE, NotificationRole.SALES_MANAGER);

    private final SupportPolicy policy;
    private final @Nullable RoleHolders holders;
    private final Set<NotificationRole> named = EnumSet.noneOf(NotificationRole.class);
    private final Set<NotificationRole> seen = EnumSet.noneOf(NotificationRole.class);
    private final List<Finding> findings = new ArrayList<>();

    private Bystanders(SupportPolicy policy, @Nullable RoleHolders holders) {
        this.policy = policy;
        this.holders = holders;
        policy.organisation()
                .offices()
                .forEach(office -> named.addAll(office.people().keySet()));
    }

    static List<Finding> findings(SupportPolicy policy, @Nullable RoleHolders holders) {
        var bystanders = new Bystanders(policy, holders);
        bystanders.lookForHolders();
        bystanders.lookAtReviews();
        bystanders.lookAtSteps();
        bystanders.lookAtPhone();
        return bystanders.findings;
    }

    private void lookForHolders() {
        List<NotificationRule> rules = policy.notifications().rules();
        for (int i = 0; i < rules.size(); i++) {
            for (NotificationRole role : NotificationRole.values()) {
                if (rules.get(i).roles().contains(role)) {
                    lookAt(role, "/notifications/rules/" + i + "/tell");
                }
            }
        }
        policy.notifications()
                .standIns()
                .forEach((away, standIn) ->
                        lookAt(standIn.role(), "/notifications/stand-ins/" + away.word() + "/stand-in"));
    }

    private void lookAtReviews() {
        policy.offering().reviews().forEach(review -> {
            if (review instanceof Review.Periodic periodic) {
                lookAt(periodic.by(), "/reviews/" + review.word() + "/by");
            }
        });
    }

    /** A role is named where it is first used. */
    private void lookAt(NotificationRole role, String path) {
        if (seen.add(role) && isUnheld(role)) {
            findings.add(Finding.warning(path, unheld(role)));
        }
    }

    private boolean isUnheld(NotificationRole role) {
        if (OF_THE_TICKET.contains(role) || named.contains(role)) {
            return false;
        }
        return holders == null ? OF_OFFICES.contains(role) : !holders.holds(policy.name(), role);
    }

    private String unheld(NotificationRole role) {
        return holders == null
                ? "no office of this file has a %s; name one under offices, or check with the directory of the staff"
                        .formatted(role.word())
                : "nobody in the directory is %s for %s; give somebody the role, or name one under offices"
                        .formatted(role.word(), policy.name());
    }

    /** A step that nobody is told of is none. */
    private void lookAtSteps() {
        Rows.of(policy)
                .forEach(row -> row.promises().steps().stream()
                        .filter(step -> !isTold(step.role()))
                        .forEach(step -> findings.add(Finding.error(
                                row.path() + "/escalation/" + step.role().word(),
                                "nobody is told of it; add a rule under notifications: when: escalated, detail: %s"
                                        .formatted(step.role().word())))));
    }

    /** Who is not told to phone waits for the next opening (M4). */
    private void lookAtPhone() {
        boolean told = policy.notifications().rules().stream()
                .anyMatch(rule -> rule.event() == NotificationEvent.PHONE_AWAITED);
        if (policy.clocks().phoneStart() != null && !told) {
            findings.add(Finding.warning(
                    "/clocks/start-with-the-phone",
                    "nobody is told to phone; add a rule under notifications: when: phone-awaited"));
        }
    }

    private boolean isTold(EscalationRole role) {
        return policy.notifications().rules().stream()
                .anyMatch(rule -> rule.covers(NotificationEvent.ESCALATED, role.word()));
    }
}
