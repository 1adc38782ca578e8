package io.tierline.policy.check;

import io.tierline.policy.ClaimRule;
import io.tierline.policy.Condition;
import io.tierline.policy.ticket.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules about claims that never hold one back. */
final class IdleClaimRules {

    private static final Coverings<ClaimRule> COVERINGS = new Coverings<>(IdleClaimRules::conditions);
    private static final TicketSet BY_ANY_CHANNEL =
            TicketSet.ALL.knowing(new Condition.ByChannel(Set.of(Channel.values())));

    private final List<Finding> findings = new ArrayList<>();

    private IdleClaimRules() {}

    static List<Finding> findings(List<ClaimRule> rules) {
        var idle = new IdleClaimRules();
        for (int i = 0; i < rules.size(); i++) {
            idle.look("/triage/claims-to-confirm/" + i, rules.get(i), rules.subList(0, i));
        }
        return idle.findings;
    }

    private void look(String path, ClaimRule rule, List<ClaimRule> before) {
        if (rule.claims().contains(rule.heldAt())) {
            findings.add(Finding.error(
                    path + "/held-at",
                    "holds a claim of %s at %s; name another severity".formatted(rule.heldAt(), rule.heldAt())));
        }
        List<TicketSet> claimed =
                BY_ANY_CHANNEL.meeting(conditions(rule)).stream().toList();
        List<String> covering =
                COVERINGS.of(claimed, before).stream().map(ClaimRule::name).toList();
        if (!covering.isEmpty()) {
            findings.add(Finding.error(
                    path,
                    "can never match: %s; put it first, or leave it out"
                            .formatted(Coverings.said(covering, "all of its claims"))));
        }
    }

    private static List<Condition> conditions(ClaimRule rule) {
        var claimed = new Condition.OfSeverity(rule.claims());
        return rule.channels().isEmpty()
                ? List.of(claimed)
                : List.of(new Condition.ByChannel(rule.channels()), claimed);
    }
}
