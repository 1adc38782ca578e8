package io.tierline.policy.triage;

import io.tierline.policy.ClaimRule;
import io.tierline.policy.PlanRule;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides once about a new ticket: a pure function of what the policy says and what was submitted. */
public final class Triage {

    private final SupportPolicy policy;
    private final TicketSnapshot ticket;
    private final List<String> rules = new ArrayList<>();

    private Triage(SupportPolicy policy, TicketSnapshot ticket) {
        this.policy = policy;
        this.ticket = ticket;
    }

    /**
     * What holds for this ticket and where it goes.
     *
     * @throws IllegalArgumentException when the policy has no such plan or severity
     */
    public static TriageDecision triage(SupportPolicy policy, TicketSnapshot ticket) {
        policy.plan(ticket.plan());
        return new Triage(policy, ticket).decide();
    }

    private TriageDecision decide() {
        String severity = severity();
        SupportLevel level = level();
        String site = policy.organisation().siteFor(ticket.region()).name();
        return new TriageDecision(
                severity, level, site, firstCovering(policy.triage().queues()), rules);
    }

    private String severity() {
        String claim = ticket.claimedSeverity();
        if (claim == null) {
            rules.add("default-severity");
            return policy.triage().defaultSeverity();
        }
        policy.rank(claim);
        Optional<ClaimRule> holding = policy.triage().holdingBack(ticket.channel(), claim);
        rules.add(holding.map(ClaimRule::name).orElse("claimed-severity"));
        return holding.map(ClaimRule::heldAt).orElse(claim);
    }

    private SupportLevel level() {
        SupportLevel wanted = ticket.level();
        if (wanted != null) {
            rules.add("level-given");
            return wanted;
        }
        return firstCovering(policy.triage().startLevels());
    }

    private <T> T firstCovering(List<PlanRule<T>> candidates) {
        PlanRule<T> deciding = candidates.stream()
                .filter(rule -> rule.covers(ticket.plan()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule covers plan " + ticket.plan()));
        rules.add(deciding.name());
        return deciding.value();
    }
}
