package io.tierline.policy.escalation;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.triage.TriageDecision;
import org.jspecify.annotations.Nullable;

/** Finds the severity of a new ticket, claimed or judged, that waits for its confirmation (S6, H10). */
final class HeldClaims {

    private HeldClaims() {}

    static @Nullable HeldClaim of(SupportPolicy policy, TicketSnapshot ticket, TriageDecision triage) {
        // An older triage does not say what it held back: then it can only be the claim.
        String held = triage.held() == null ? ticket.claimedSeverity() : triage.held();
        if (held == null) {
            return null;
        }
        return policy.triage()
                .severities()
                .holdingBack(ticket.channel(), held)
                .map(rule -> new HeldClaim(held, rule.until()))
                .orElse(null);
    }
}
