package io.tierline.escalation.clocks.model;

import io.tierline.events.TriageEvent.Triaged;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.triage.TriageDecision;

/** What a ticket's clocks start from. */
public record Opening(Submission submission, Triaged triage) {

    /**
     * The decision of triage as support policy sees it.
     *
     * @throws IllegalArgumentException if the level is none of the contract's
     */
    public TriageDecision decision() {
        SupportLevel level = SupportLevel.of(triage.level())
                .orElseThrow(() -> new IllegalArgumentException("no support level " + triage.level()));
        String site = triage.site() == null ? "" : triage.site();
        return new TriageDecision(triage.severity(), level, site, triage.queue(), triage.rules());
    }
}
