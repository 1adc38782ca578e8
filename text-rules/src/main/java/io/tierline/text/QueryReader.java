package io.tierline.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Reads a query of a policy file, in Lucene's classic syntax: words, "phrases", AND, OR, NOT, brackets. Words without
 * an operator between them must all be there. The words in quotes stand side by side; those of a compound such as
 * サービス停止 may stand a little apart.
 */
final class QueryReader {
    /** How many words may stand between those of a compound, as in 「サービスが全て停止」. */
    private static final int COMPOUND_SLOP = 2;

    private QueryReader() {}

    /**
     * The query over subject and description.
     *
     * @throws IllegalArgumentException when it cannot be run, with the reason for the author of the policy file
     */
    static Query read(TextLanguage language, String text) {
        Query query = parsed(parser(language), text);
        reasonAgainst(query, language).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return query;
    }

    private static QueryParser parser(TextLanguage language) {
        var parser = new CompoundParser(language);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        parser.setSplitOnWhitespace(true);
        parser.setAutoGeneratePhraseQueries(true);
        return parser;
    }

    private static Query parsed(QueryParser parser, String text) {
        try {
            return parser.parse(text);
        } catch (ParseException wrong) {
            throw new IllegalArgumentException(firstLine(wrong), wrong);
        }
    }

    private static String firstLine(ParseException wrong) {
        String message = wrong.getMessage();
        return message == null ? "is no query" : message.lines().findFirst().orElse("is no query");
    }

    private static Optional<String> reasonAgainst(Query query, TextLanguage language) {
        var asked = new AskedFields();
        query.visit(asked);
        asked.fields.removeAll(Set.copyOf(Arrays.asList(TicketPart.namesIn(language))));
        if (!asked.fields.isEmpty()) {
            return Optional.of("reads subject and description together and knows no field " + asked.fields
                    + "; put a backslash before a colon that belongs to the text");
        }
        return wantsNoWord(query)
                ? Optional.of("must ask for a word that is there, not only for absence, in each bracket too")
                : Optional.empty();
    }

    private static boolean wantsNoWord(Query query) {
        return switch (query) {
            case MatchAllDocsQuery _, MatchNoDocsQuery _ -> true;
            case BooleanQuery group -> {
                List<BooleanClause> wanted = group.clauses().stream()
                        .filter(clause -> !clause.isProhibited())
                        .toList();
                yield wanted.isEmpty() || wanted.stream().anyMatch(clause -> wantsNoWord(clause.query()));
            }
            default -> false;
        };
    }

    /** The fields that a query looks into, also those of what it excludes. */
    private static final class AskedFields extends QueryVisitor {
        private final Set<String> fields = new HashSet<>();

        @Override
        public boolean acceptField(String field) {
            fields.add(field);
            return true;
        }

        @Override
        public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
        }
    }

    /** Tells compounds, which are not quoted, from phrases, which are. */
    private static final class CompoundParser extends MultiFieldQueryParser {
        CompoundParser(TextLanguage language) {
            super(TicketPart.namesIn(language), language.analyzer());
        }

        @Override
        protected Query newFieldQuery(Analyzer analyzer, String field, String text, boolean quoted)
                throws ParseException {
            int slop = quoted ? getPhraseSlop() : COMPOUND_SLOP;
            return createFieldQuery(analyzer, Occur.MUST, field, text, true, slop);
        }
    }
}
