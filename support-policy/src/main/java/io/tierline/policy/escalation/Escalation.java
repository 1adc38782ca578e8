package io.tierline.policy.escalation;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.triage.TriageDecision;

/** thin */
public final class Escalation {
    private Escalation() {}

    public static Decision begin(SupportPolicy policy, TicketSnapshot ticket, TriageDecision triage) {
        throw new UnsupportedOperationException();
    }

    public static Decision decide(SupportPolicy policy, EscalationState state, TicketFact fact) {
        throw new UnsupportedOperationException();
    }
}
