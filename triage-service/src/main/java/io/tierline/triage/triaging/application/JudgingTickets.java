package io.tierline.triage.triaging.application;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.Triage;
import io.tierline.policy.triage.TriageDecision;
import io.tierline.text.TextMatchers;

/** Decides about a ticket by the rules of a policy, those about its text among them; live and in a preview. */
public final class JudgingTickets {
    private final TextMatchers matchers;

    /** Reads texts with these matchers. */
    public JudgingTickets(TextMatchers matchers) {
        this.matchers = matchers;
    }

    /**
     * What the policy decides about the ticket.
     *
     * @throws IllegalArgumentException if the policy has no such plan or severity
     */
    public TriageDecision decide(SupportPolicy policy, TicketSnapshot ticket) {
        return Triage.triage(policy, ticket, matchers.reading(policy, ticket.text()));
    }

    /** The language that a text is written in, for a ticket that names none: {@code ja} or {@code en}. */
    public String languageOf(TicketText text) {
        return matchers.languageOf(text);
    }
}
