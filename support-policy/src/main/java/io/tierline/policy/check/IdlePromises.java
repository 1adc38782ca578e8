package io.tierline.policy.check;

import io.tierline.policy.CustomerRaise;
import io.tierline.policy.Plan;
import io.tierline.policy.PromiseTable;
import io.tierline.policy.Promises;
import io.tierline.policy.Promotion;
import io.tierline.policy.Severity;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.ticket.SupportLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is promised and can never come: a credit, a higher level, a higher severity. */
final class IdlePromises {

    private final List<Finding> findings = new ArrayList<>();

    private IdlePromises() {}

    static List<Finding> findings(SupportPolicy policy) {
        var idle = new IdlePromises();
        for (Plan plan : policy.plans().values()) {
            idle.lookAtCredit(plan);
            idle.lookAtPromotions(plan);
        }
        for (Severity severity : policy.severities()) {
            idle.lookAtRaise(policy, severity);
        }
        return idle.findings;
    }

    /** Only a first response that is promised can be late (S16). */
    private void lookAtCredit(Plan plan) {
        if (plan.creditsLateResponse() && !Rows.promise(Rows.of(plan), TargetKind.FIRST_RESPONSE)) {
            findings.add(Finding.error(
                    "/plans/" + plan.name() + "/credits",
                    "can never be earned: the plan promises no first-response; promise one, or leave out credits"));
        }
    }

    /** A promotion never lowers the level, nor keeps it. */
    private void lookAtPromotions(Plan plan) {
        if (plan.promises() instanceof PromiseTable.ByLevel(Map<SupportLevel, Promises> rows)) {
            rows.forEach((level, row) -> {
                Promotion promotion = row.promotion();
                if (promotion != null && promotion.to().compareTo(level) <= 0) {
                    findings.add(Finding.error(
                            "/plans/%s/promises/%s/promotion".formatted(plan.name(), level.word()),
                            "can never happen: %s is no higher than %s; name a higher level, or leave it out"
                                    .formatted(promotion.to().word(), level.word())));
                }
            });
        }
    }

    private void lookAtRaise(SupportPolicy policy, Severity severity) {
        CustomerRaise raise = severity.raise();
        if (raise != null && policy.rank(raise.to()) >= severity.rank()) {
            findings.add(Finding.error(
                    "/severities/" + (severity.rank() - 1) + "/customer-may-ask-for",
                    "raises nothing: %s is no more urgent than %s; name a severity above it"
                            .formatted(raise.to(), severity.name())));
        }
    }
}
