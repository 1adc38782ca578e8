package io.tierline.policy.triage;

import io.tierline.policy.TextRule;
import io.tierline.policy.ticket.TicketText;
import java.util.List;

/** Finds what a text rule asks for in what the customer wrote. */
@FunctionalInterface
public interface TextMatcher {

    /** For callers without a text: finds nothing. */
    TextMatcher NOTHING = (rule, text, language) -> List.of();

    /**
     * The words that matched, as the customer wrote them; empty when the rule does not match.
     *
     * @param language BCP 47, as the ticket says
     */
    List<String> matches(TextRule rule, TicketText text, String language);
}
