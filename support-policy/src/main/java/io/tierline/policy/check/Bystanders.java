package io.tierline.policy.check;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.NotificationRole;
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

    /** What is believed to be held while no directory is known. */
    private static final Set<NotificationRole> NOT_OF_OFFICES = Set.copyOf(
            EnumSet.complementOf(EnumSet.of(NotificationRole.REPRESENTATIVE, NotificationRole.SALES_MANAGER)));

    private final SupportPolicy policy;
    private final @Nullable RoleHolders holders;
    private final List<Finding> findings = new ArrayList<>();

    private Bystanders(SupportPolicy policy, @Nullable RoleHolders holders) {
        this.policy = policy;
        this.holders = holders;
    }

    static List<Finding> findings(SupportPolicy policy, @Nullable RoleHolders holders) {
        var bystanders = new Bystanders(policy, holders);
        bystanders.lookForHolders();
        bystanders.lookAtSteps();
        bystanders.lookAtPhone();
        return bystanders.findings;
    }

    private void lookForHolders() {
        Set<NotificationRole> held = holders == null ? NOT_OF_OFFICES : holders.heldFor(policy.name());
        VacantRole.of(policy, held)
                .forEach(vacant -> findings.add(Finding.warning(vacant.path(), unheld(vacant.role()))));
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
