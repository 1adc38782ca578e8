package io.tierline.policy.check;

import io.tierline.policy.Severity;
import io.tierline.policy.SeverityChange;
import io.tierline.policy.SupportPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Changes of severity that never change one. */
final class IdleSeverityChanges {

    private final Set<String> severities;
    private final List<Finding> findings = new ArrayList<>();

    private IdleSeverityChanges(Set<String> severities) {
        this.severities = severities;
    }

    static List<Finding> findings(SupportPolicy policy) {
        List<SeverityChange> changes = policy.triage().severities().changes();
        var idle = new IdleSeverityChanges(
                policy.severities().stream().map(Severity::name).collect(Collectors.toSet()));
        for (int i = 0; i < changes.size(); i++) {
            idle.look("/triage/severity-changes/" + i, changes.get(i), changes.subList(0, i));
        }
        return idle.findings;
    }

    private void look(String path, SeverityChange change, List<SeverityChange> before) {
        Set<String> changed = changed(change);
        if (changed.isEmpty()) {
            findings.add(Finding.error(path, "changes %s to itself; name another severity".formatted(change.to())));
        } else if (changed.stream().allMatch(isChangedBy(before, change))) {
            findings.add(Finding.error(
                    path,
                    "can never match: what is before it covers all of its severities; put it first, or leave it out"));
        }
    }

    /** The same severity again is no change (R13). */
    private Set<String> changed(SeverityChange change) {
        return severities.stream()
                .filter(severity -> change.covers(change.cause(), severity) && !severity.equals(change.to()))
                .collect(Collectors.toSet());
    }

    private static Predicate<String> isChangedBy(List<SeverityChange> before, SeverityChange change) {
        return severity -> before.stream().anyMatch(earlier -> earlier.covers(change.cause(), severity));
    }
}
