package io.tierline.policy.triage;

import io.tierline.policy.ClaimRule;
import io.tierline.policy.Coverage;
import io.tierline.policy.Organisation;
import io.tierline.policy.SeverityRules;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TriageRule;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketSnapshot;
import java.util.List;
import java.util.Optional;

/** Decides once about a new ticket: a pure function of what the policy says and what was submitted. */
public final class Triage {

    private final SupportPolicy policy;
    private final TicketSnapshot ticket;
    private final Judging judging;

    private Triage(SupportPolicy policy, TicketSnapshot ticket, TextMatcher matcher) {
        this.policy = policy;
        this.ticket = ticket;
        this.judging = new Judging(ticket, policy.organisation().calendars(), matcher);
    }

    /**
     * What holds for this ticket and where it goes, whatever its text says.
     *
     * @throws IllegalArgumentException when the policy has no such plan or severity
     */
    public static TriageDecision triage(SupportPolicy policy, TicketSnapshot ticket) {
        return triage(policy, ticket, TextMatcher.NOTHING);
    }

    /**
     * What holds for this ticket and where it goes.
     *
     * @throws IllegalArgumentException when the policy has no such plan or severity
     */
    public static TriageDecision triage(SupportPolicy policy, TicketSnapshot ticket, TextMatcher matcher) {
        policy.plan(ticket.plan());
        return new Triage(policy, ticket, matcher).decide();
    }

    private TriageDecision decide() {
        String found = found();
        Optional<ClaimRule> holding = holding(found);
        String severity = holding.map(ClaimRule::heldAt).orElse(found);
        SupportLevel level = level(severity);
        return new TriageDecision(
                severity,
                holding.isPresent() ? found : null,
                level,
                site(severity),
                required(policy.triage().routing().queues(), severity),
                judging.first(policy.triage().coverage(), severity).orElse(Coverage.COVERED),
                judging.all(policy.triage().missing(), severity),
                judging.rules(),
                judging.words());
    }

    /** The severity as claimed, or as the text says. */
    private String found() {
        String claim = ticket.claimedSeverity();
        String found = claim == null ? judged(policy.triage().severities()) : claim;
        policy.rank(found);
        return found;
    }

    /** A severity that needs a confirmation is held back until it comes, claimed or judged (S5, S6, H10). */
    private Optional<ClaimRule> holding(String found) {
        Optional<ClaimRule> holding = policy.triage().severities().holdingBack(ticket.channel(), found);
        if (ticket.claimedSeverity() != null || holding.isPresent()) {
            judging.note(holding.map(ClaimRule::name).orElse("claimed-severity"));
        }
        return holding;
    }

    private String judged(SeverityRules rules) {
        return judging.first(rules.judged(), null).orElseGet(() -> {
            judging.note("default-severity");
            return rules.standard();
        });
    }

    private SupportLevel level(String severity) {
        SupportLevel wanted = ticket.level();
        if (wanted != null) {
            judging.note("level-given");
            return wanted;
        }
        return required(policy.triage().routing().startLevels(), severity);
    }

    private String site(String severity) {
        Organisation organisation = policy.organisation();
        return judging.first(policy.triage().routing().sites(), severity)
                .map(names -> organisation.siteAt(ticket.region(), ticket.submittedAt(), names))
                .orElseGet(() -> organisation.siteAt(ticket.region(), ticket.submittedAt()))
                .name();
    }

    private <T> T required(List<TriageRule<T>> candidates, String severity) {
        return judging.first(candidates, severity)
                .orElseThrow(() -> new IllegalArgumentException("no rule covers plan " + ticket.plan()));
    }
}
