package io.tierline.policy.loader;

import io.tierline.policy.Condition;
import io.tierline.policy.TextRule;
import io.tierline.policy.ticket.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a triage rule asks of a ticket. */
record ReadingConditions(PolicyNode rule, TriageNames names) {

    private static final String OPEN = "while-open";
    private static final String CLOSED = "while-closed";

    List<Condition> conditions() {
        return Stream.of(
                        listed("plans", _ -> new Condition.OfPlan(known("plans", names.plans(), "plan"))),
                        listed("channels", _ -> new Condition.ByChannel(rule.words("channels", Channel::of))),
                        listed(
                                "severities",
                                _ -> new Condition.OfSeverity(known("severities", names.severities(), "severity"))),
                        listed("languages", node -> new Condition.InLanguage(texts(node))),
                        listed("products", node -> new Condition.AboutProduct(texts(node))),
                        listed("categories", node -> new Condition.InCategory(texts(node))),
                        listed(OPEN, node -> hours(node, true)),
                        listed(CLOSED, node -> hours(node, false)),
                        listed("mailboxes", _ -> new Condition.SentTo(addresses())),
                        listed("text", node -> new Condition.TextMatches(text(node))))
                .flatMap(condition -> condition)
                .toList();
    }

    private Condition hours(PolicyNode node, boolean open) {
        References.known(node, names.calendars(), "calendar");
        node.require(
                open || !rule.at(OPEN).text().equals(node.text()),
                "can never match: no calendar is open and closed at once; leave one out");
        return new Condition.DuringHours(node.text(), open);
    }

    private Stream<Condition> listed(String key, Function<PolicyNode, Condition> condition) {
        return rule.find(key).map(condition).stream();
    }

    private Set<String> known(String key, Collection<String> all, String what) {
        return References.listed(rule, key, all, what);
    }

    /** A purpose names the mailboxes that the sites have for it (K14). */
    private Set<String> addresses() {
        return known("mailboxes", names.mailboxes().keySet(), "mailbox").stream()
                .flatMap(purpose -> names.mailboxes().getOrDefault(purpose, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(PolicyNode list) {
        return list.elements().stream().map(PolicyNode::text).collect(Collectors.toSet());
    }

    private static TextRule text(PolicyNode node) {
        return new TextRule(node.entries().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, query -> query.getValue().text())));
    }
}
