package io.tierline.text;

import io.tierline.policy.TextRule;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.TextMatcher;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a ticket when the first rule asks about it, and remembers what it found for the others. */
final class ReadOnDemand implements TextMatcher {
    private static final TicketText NOTHING = TicketText.of("", "");

    private final Function<TicketText, TextMatcher> reader;
    private @Nullable TicketText text;
    private TextMatcher read = TextMatcher.NOTHING;

    ReadOnDemand(Function<TicketText, TextMatcher> reader) {
        this.reader = reader;
    }

    @Override
    public List<String> matches(TextRule rule, TicketText asked, String language) {
        if (!asked.equals(text)) {
            read = asked.equals(NOTHING) ? TextMatcher.NOTHING : reader.apply(asked);
            text = asked;
        }
        return read.matches(rule, asked, language);
    }
}
