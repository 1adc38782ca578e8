package io.tierline.text;

import io.tierline.policy.Condition;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TextRule;
import io.tierline.policy.TriageRule;
import io.tierline.policy.TriageRules;
import io.tierline.policy.check.QuerySyntax;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/** The text rules of a policy, and what is wrong with them. */
public final class TextRules {
    /** Knows what can be run. */
    static final QuerySyntax SYNTAX = new LuceneQuerySyntax();

    private TextRules() {}

    /** Everything that is wrong with the queries of a policy, in the order of its rules; empty when all can be run. */
    public static List<TextProblem> problems(SupportPolicy policy) {
        return named(policy.triage()).flatMap(TextRules::problems).toList();
    }

    /** The text rules of a policy, each once. */
    static List<TextRule> of(SupportPolicy policy) {
        return named(policy.triage()).map(Named::text).distinct().toList();
    }

    /**
     * The query that a rule has in a language.
     *
     * @throws IllegalArgumentException when it cannot be run
     */
    static Query query(String language, String text) {
        TextLanguage known = TextLanguage.of(language)
                .orElseThrow(() -> new IllegalArgumentException("texts are read in ja and en, not in " + language));
        return QueryReader.read(known, text);
    }

    private static Stream<TextProblem> problems(Named rule) {
        return rule.text().queries().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(query -> SYNTAX
                        .fault(query.getKey(), query.getValue())
                        .map(reason -> new TextProblem(rule.name(), query.getKey(), query.getValue(), reason))
                        .stream());
    }

    private static Stream<Named> named(TriageRules rules) {
        return Stream.of(
                        rules.severities().judged(),
                        rules.routing().startLevels(),
                        rules.routing().sites(),
                        rules.routing().queues(),
                        rules.coverage(),
                        rules.missing())
                .flatMap(Collection::stream)
                .flatMap(TextRules::texts);
    }

    private static Stream<Named> texts(TriageRule<?> rule) {
        return rule.when().stream()
                .filter(Condition.TextMatches.class::isInstance)
                .map(Condition.TextMatches.class::cast)
                .map(condition -> new Named(rule.name(), condition.text()));
    }

    private record Named(String name, TextRule text) {}
}
