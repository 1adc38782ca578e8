package io.tierline.policy;

import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.SupportLevel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a new ticket is judged and where it goes.
 *
 * @param defaultSeverity when none is claimed (S4)
 * @param claims claims that hold only once confirmed; the first that covers one decides
 * @param startLevels the level a plan's tickets start at (S14); the last rule covers every plan
 * @param queues the queue a plan's tickets wait in (S14); the last rule covers every plan
 */
public record TriageRules(
        String defaultSeverity,
        List<ClaimRule> claims,
        List<PlanRule<SupportLevel>> startLevels,
        List<PlanRule<String>> queues) {

    public TriageRules {
        claims = List.copyOf(claims);
        startLevels = List.copyOf(startLevels);
        queues = List.copyOf(queues);
    }

    /** The rule that holds this claim back, if one does. */
    public Optional<ClaimRule> holdingBack(Channel channel, @Nullable String claim) {
        return claims.stream().filter(rule -> rule.covers(channel, claim)).findFirst();
    }
}
