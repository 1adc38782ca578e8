package io.tierline.policy.escalation;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.TicketSnapshot;
import org.jspecify.annotations.Nullable;

/** Finds the claim of a new ticket that waits for its confirmation (S6, H10). */
final class HeldClaims {

    private HeldClaims() {}

    static @Nullable HeldClaim of(SupportPolicy policy, TicketSnapshot ticket) {
        String claim = ticket.claimedSeverity();
        if (claim == null) {
            return null;
        }
        return policy.triage()
                .severities()
                .holdingBack(ticket.channel(), claim)
                .map(rule -> new HeldClaim(claim, rule.until()))
                .orElse(null);
    }
}
