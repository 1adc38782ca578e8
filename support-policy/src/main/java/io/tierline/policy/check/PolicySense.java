package io.tierline.policy.check;

import io.tierline.policy.SupportPolicy;
import java.util.List;
import java.util.stream.Stream;

/** Checks whether a policy of the right form makes sense. */
public final class PolicySense {

    private PolicySense() {}

    /** Everything that does not; in the order of the checks. */
    public static List<Finding> findings(SupportPolicy policy, CheckContext context) {
        return Stream.of(
                        HolidayHorizon.findings(policy, context.today()),
                        LadderOrder.findings(policy),
                        LeadTimeOrder.findings(policy),
                        IdlePromises.findings(policy),
                        IdleClockRules.findings(policy),
                        ImpossibleRules.findings(policy),
                        UnreachableRules.findings(policy),
                        IdleClaimRules.findings(policy.triage().severities().claims()),
                        IdleSeverityChanges.findings(policy),
                        IdleNotifications.findings(policy),
                        RepeatedNotifications.findings(policy.notifications().rules()),
                        CustomersByPhone.findings(policy.notifications().rules()),
                        IdleStandIns.findings(policy.notifications()),
                        Bystanders.findings(policy, context.holders()),
                        QueryFaults.findings(policy, context.syntax()))
                .flatMap(List::stream)
                .toList();
    }
}
