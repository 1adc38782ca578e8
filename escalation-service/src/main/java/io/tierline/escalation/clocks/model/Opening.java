package io.tierline.escalation.clocks.model;

import io.tierline.events.TriageEvent.Triaged;
import io.tierline.policy.Coverage;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.triage.TriageDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a ticket's clocks start from. */
public record Opening(Submission submission, Triaged triage) {

    /**
     * The decision of triage as support policy sees it.
     *
     * @throws IllegalArgumentException if the level or the coverage is none of the contract's
     */
    public TriageDecision decision() {
        SupportLevel level = SupportLevel.of(triage.level())
                .orElseThrow(() -> new IllegalArgumentException("no support level " + triage.level()));
        String site = triage.site() == null ? "" : triage.site();
        return new TriageDecision(
                triage.severity(),
                triage.held(),
                level,
                site,
                triage.queue(),
                coverage(triage.coverage()),
                triage.missing(),
                triage.rules(),
                List.of());
    }

    private static Coverage coverage(@Nullable String word) {
        return word == null
                ? Coverage.COVERED
                : Coverage.of(word).orElseThrow(() -> new IllegalArgumentException("no coverage " + word));
    }
}
