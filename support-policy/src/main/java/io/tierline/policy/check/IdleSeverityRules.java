package io.tierline.policy.check;

import io.tierline.policy.ClaimRule;
import io.tierline.policy.SeverityChange;
import io.tierline.policy.SeverityRules;
import io.tierline.policy.ticket.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules about claims and changes of severity that never do anything. */
final class IdleSeverityRules {

    private static final String CLAIMS = "/triage/claims-to-confirm/";
    private static final String CHANGES = "/triage/severity-changes/";

    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> findings(SeverityRules rules) {
        var idle = new IdleSeverityRules();
        for (int i = 0; i < rules.claims().size(); i++) {
            idle.look(i, rules.claims().get(i), rules.claims().subList(0, i));
        }
        for (int i = 0; i < rules.changes().size(); i++) {
            idle.look(i, rules.changes().get(i), rules.changes().subList(0, i));
        }
        return idle.findings;
    }

    private void look(int index, ClaimRule rule, List<ClaimRule> before) {
        if (rule.claims().contains(rule.heldAt())) {
            findings.add(Finding.error(
                    CLAIMS + index + "/held-at",
                    "holds a claim of %s at %s; name another severity".formatted(rule.heldAt(), rule.heldAt())));
        }
        before.stream()
                .filter(earlier -> earlier.claims().containsAll(rule.claims())
                        && channels(earlier).containsAll(channels(rule)))
                .findFirst()
                .ifPresent(earlier -> findings.add(Finding.error(
                        CLAIMS + index,
                        "can never match: \"%s\" before it covers all of its claims; put it first, or leave it out"
                                .formatted(earlier.name()))));
    }

    private static Set<Channel> channels(ClaimRule rule) {
        return rule.channels().isEmpty() ? Set.of(Channel.values()) : rule.channels();
    }

    private void look(int index, SeverityChange change, List<SeverityChange> before) {
        if (change.from().equals(Set.of(change.to()))) {
            findings.add(Finding.error(
                    CHANGES + index, "changes %s to itself; name another severity".formatted(change.to())));
        }
        boolean covered = before.stream()
                .anyMatch(earlier -> earlier.cause() == change.cause()
                        && (earlier.from().isEmpty()
                                || (!change.from().isEmpty() && earlier.from().containsAll(change.from()))));
        if (covered) {
            findings.add(Finding.error(
                    CHANGES + index,
                    "can never match: a change before it covers all of its severities; put it first, or leave it out"));
        }
    }
}
