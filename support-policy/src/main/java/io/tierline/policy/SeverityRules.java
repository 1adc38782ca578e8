package io.tierline.policy;

import io.tierline.policy.ticket.Channel;
import java.util.List;
import java.util.Optional;

/**
 * How a severity is found, and what changes it.
 *
 * @param standard when none is claimed and no rule speaks (S4, P3)
 * @param judged severities by what the ticket says, for tickets without a claim
 * @param claims severities that hold only once confirmed; the first that covers one decides
 * @param changes what changes a severity later (H2, H7)
 */
public record SeverityRules(
        String standard, List<TriageRule<String>> judged, List<ClaimRule> claims, List<SeverityChange> changes) {

    public SeverityRules {
        judged = List.copyOf(judged);
        claims = List.copyOf(claims);
        changes = List.copyOf(changes);
    }

    /** The rule that holds this severity back, if one does. */
    public Optional<ClaimRule> holdingBack(Channel channel, String severity) {
        return claims.stream().filter(rule -> rule.covers(channel, severity)).findFirst();
    }

    /** What this makes of a severity, if it changes it. */
    public Optional<String> changed(SeverityCause cause, String severity) {
        return changes.stream()
                .filter(change -> change.covers(cause, severity))
                .map(SeverityChange::to)
                .findFirst();
    }
}
