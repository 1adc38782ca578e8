package io.tierline.policy.triage;

import io.tierline.policy.Condition;
import io.tierline.policy.TriageRule;
import io.tierline.policy.calendar.Calendars;
import io.tierline.policy.ticket.TicketSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies rules to one ticket, and remembers which spoke and which words of the ticket made them speak. */
final class Judging {

    private final TicketSnapshot ticket;
    private final Calendars calendars;
    private final TextMatcher matcher;
    private final List<String> rules = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    Judging(TicketSnapshot ticket, Calendars calendars, TextMatcher matcher) {
        this.ticket = ticket;
        this.calendars = calendars;
        this.matcher = matcher;
    }

    /** What the first rule that speaks about the ticket says. */
    <T> Optional<T> first(List<TriageRule<T>> candidates, @Nullable String severity) {
        return candidates.stream()
                .filter(rule -> speaks(rule, severity))
                .findFirst()
                .map(this::taken);
    }

    /** What all rules that speak about the ticket say. */
    <T> List<T> all(List<TriageRule<T>> candidates, String severity) {
        return candidates.stream()
                .filter(rule -> speaks(rule, severity))
                .map(this::taken)
                .toList();
    }

    /** Something was decided by this, which is no rule of its own. */
    void note(String rule) {
        rules.add(rule);
    }

    List<String> rules() {
        return rules;
    }

    List<String> words() {
        return words;
    }

    private <T> T taken(TriageRule<T> rule) {
        rules.add(rule.name());
        rule.when().stream()
                .flatMap(condition -> wordsFor(condition).stream())
                .filter(word -> !words.contains(word))
                .forEach(words::add);
        return rule.value();
    }

    private boolean speaks(TriageRule<?> rule, @Nullable String severity) {
        return rule.when().stream().allMatch(condition -> holds(condition, severity));
    }

    private boolean holds(Condition condition, @Nullable String severity) {
        return switch (condition) {
            case Condition.OfPlan(Set<String> plans) -> plans.contains(ticket.plan());
            case Condition.ByChannel(var channels) -> channels.contains(ticket.channel());
            case Condition.OfSeverity(Set<String> severities) -> severity != null && severities.contains(severity);
            case Condition.InLanguage(Set<String> languages) -> languages.contains(language());
            case Condition.AboutProduct(Set<String> products) ->
                contains(products, ticket.text().product());
            case Condition.InCategory(Set<String> categories) ->
                contains(categories, ticket.text().category());
            case Condition.DuringHours(String calendar, boolean open) ->
                calendars.of(calendar, ticket.calendar()).isOpen(ticket.submittedAt()) == open;
            case Condition.SentTo(Set<String> addresses) -> contains(addresses, mailbox());
            case Condition.TextMatches _ -> !wordsFor(condition).isEmpty();
        };
    }

    private List<String> wordsFor(Condition condition) {
        return condition instanceof Condition.TextMatches(var text)
                ? matcher.matches(text, ticket.text(), ticket.language())
                : List.of();
    }

    private @Nullable String mailbox() {
        String mailbox = ticket.text().mailbox();
        return mailbox == null ? null : mailbox.toLowerCase(Locale.ROOT);
    }

    private String language() {
        return ticket.language().split("-", 2)[0];
    }

    private static boolean contains(Set<String> known, @Nullable String value) {
        return value != null && known.contains(value);
    }
}
