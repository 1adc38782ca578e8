package io.tierline.text;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.TextMatcher;

/** Reads tickets by the text rules of policies, and in their language. */
public interface TextMatchers {
    /** What the rules of a policy find in a ticket; it answers for this ticket's text only. */
    TextMatcher reading(SupportPolicy policy, TicketText text);

    /** What the rules of a policy find in whatever ticket is asked about, one after the other; for one thread. */
    default TextMatcher reading(SupportPolicy policy) {
        return new ReadOnDemand(text -> reading(policy, text));
    }

    /** The language that a text is written in, as its ticket would name it: {@code ja} or {@code en}. */
    String languageOf(TicketText text);
}
