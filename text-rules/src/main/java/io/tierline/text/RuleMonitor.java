package io.tierline.text;

import io.tierline.policy.TextRule;
import io.tierline.policy.ticket.TicketText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.HighlightsMatch.Hit;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;

/** All text rules of a policy in one Lucene Monitor: a ticket is cut into words once and meets every query at once. */
final class RuleMonitor implements AutoCloseable {
    private final Monitor monitor;
    private final Map<String, TextRule> ruleOf = new HashMap<>();

    /** A query that cannot be run matches nothing; {@link TextRules#problems} names it. */
    RuleMonitor(Collection<TextRule> rules) {
        List<MonitorQuery> queries = new ArrayList<>();
        for (TextRule rule : rules) {
            rule.queries().forEach((language, text) -> {
                if (TextRules.SYNTAX.fault(language, text).isEmpty()) {
                    String id = Integer.toString(queries.size());
                    queries.add(new MonitorQuery(id, TextRules.query(language, text)));
                    ruleOf.put(id, rule);
                }
            });
        }
        this.monitor = monitor(queries);
    }

    /** The rules that match, each with the words that made it match, as the customer wrote them, in their order. */
    Map<TextRule, List<String>> wordsIn(TicketText text) {
        return matches(document(text)).getMatches().stream()
                .collect(Collectors.toMap(
                        match -> rule(match.getQueryId()), match -> words(match, text), RuleMonitor::both));
    }

    /** Ends the monitor's own thread. */
    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the monitor is in memory", e);
        }
    }

    private TextRule rule(String queryId) {
        TextRule rule = ruleOf.get(queryId);
        if (rule == null) {
            throw new IllegalStateException("the monitor made up query " + queryId);
        }
        return rule;
    }

    private MatchingQueries<HighlightsMatch> matches(Document document) {
        try {
            MatchingQueries<HighlightsMatch> matches = monitor.match(document, HighlightsMatch.MATCHER);
            matches.getErrors().forEach((query, error) -> {
                throw new IllegalStateException("query " + query + " failed", error);
            });
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException("the monitor is in memory", e);
        }
    }

    private static Document document(TicketText text) {
        var document = new Document();
        for (TicketPart part : TicketPart.values()) {
            List<String> sentences = Sentences.of(part.in(text));
            for (TextLanguage language : TextLanguage.in(part.in(text))) {
                sentences.forEach(sentence -> document.add(new TextField(part.nameIn(language), sentence, Store.NO)));
            }
        }
        return document;
    }

    private static List<String> words(HighlightsMatch match, TicketText text) {
        return Stream.of(TicketPart.values())
                .flatMap(field -> Stream.of(TextLanguage.values())
                        .flatMap(language -> match.getHits(field.nameIn(language)).stream())
                        .sorted(Comparator.comparing(Hit::startOffset))
                        .map(hit -> FoundWords.of(field.in(text), hit)))
                .distinct()
                .toList();
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static Monitor monitor(List<MonitorQuery> queries) {
        try {
            var monitor = new Monitor(analyzer());
            monitor.register(queries);
            return monitor;
        } catch (IOException e) {
            throw new UncheckedIOException("the monitor is in memory", e);
        }
    }

    private static Analyzer analyzer() {
        Map<String, Analyzer> byField = Stream.of(TextLanguage.values())
                .flatMap(language -> Stream.of(TicketPart.namesIn(language)).map(field -> Map.entry(field, language)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().analyzer()));
        return new PerFieldAnalyzerWrapper(TextLanguage.EN.analyzer(), byField);
    }
}
