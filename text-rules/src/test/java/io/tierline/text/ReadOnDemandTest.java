package io.tierline.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.TextRule;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.TextMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadOnDemandTest {
    private static final TextRule RULE = new TextRule(Map.of("en", "outage"));
    private final List<TicketText> read = new ArrayList<>();
    private final TextMatcher matcher = new ReadOnDemand(text -> {
        read.add(text);
        return (rule, asked, language) -> List.of(asked.subject());
    });

    @Test
    void readsATicketOnceHoweverManyRulesAsk() {
        TicketText one = TicketText.of("one", "");
        TicketText two = TicketText.of("two", "");
        assertThat(matcher.matches(RULE, one, "en")).containsExactly("one");
        assertThat(matcher.matches(RULE, one, "en")).containsExactly("one");
        assertThat(matcher.matches(RULE, two, "en")).containsExactly("two");
        assertThat(read).containsExactly(one, two);
    }

    @Test
    void readsNothingWhereNothingIsWritten() {
        assertThat(matcher.matches(RULE, TicketText.of("", ""), "en")).isEmpty();
        assertThat(read).isEmpty();
    }
}
