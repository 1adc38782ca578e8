package io.tierline.text;

import io.tierline.policy.TextRule;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.TextMatcher;
import java.util.List;
import java.util.Map;

/**
 * One ticket, read: what every rule of a policy found in it.
 *
 * @param words the rules that match, each with its words
 */
record ReadTicket(TicketText text, Map<TextRule, List<String>> words) implements TextMatcher {

    ReadTicket {
        words = Map.copyOf(words);
    }

    /** The language shows in the script, whatever the ticket says. */
    @Override
    public List<String> matches(TextRule rule, TicketText asked, String language) {
        if (!asked.equals(text)) {
            throw new IllegalArgumentException("another ticket was read");
        }
        return words.getOrDefault(rule, List.of());
    }
}
