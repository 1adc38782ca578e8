package io.tierline.triage.triaging.application;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.TextMatcher;

/** Reads tickets by the text rules of policies. */
@FunctionalInterface
public interface TextMatchers {
    /** What the rules of a policy find in a ticket; it answers for this ticket's text only. */
    TextMatcher reading(SupportPolicy policy, TicketText text);
}
