package io.tierline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;

/**
 * Japanese, by Kuromoji: words in their dictionary form, without particles and polite endings, so that サービス停止 is in
 * 「サービスが停止しています」. Negation is kept, and is one word however it is said: ない, ません, ず.
 */
final class JapaneseText extends NormalisedText {
    /** Beside the parts of speech that Kuromoji leaves out by default: helping verbs, passives, こと and ん. */
    private static final Set<String> HELPERS = Set.of("動詞-非自立", "動詞-接尾", "名詞-非自立-一般");

    private static final String AUXILIARIES = "助動詞";

    /** Endings that only finish a sentence, however politely: 障害ではありません says no more than 障害ではない. */
    private static final CharArraySet ENDINGS =
            new CharArraySet(Set.of("ます", "です", "だ", "た", "する", "う", "ある", "ござる"), false);

    private static final SynonymMap NEGATIONS = negations();

    JapaneseText() {
        super(new JapaneseAnalyzer(null, Mode.SEARCH, ENDINGS, leftOut()));
    }

    @Override
    protected TokenStreamComponents wrapComponents(String fieldName, TokenStreamComponents components) {
        TokenStream oneNegation = new SynonymGraphFilter(components.getTokenStream(), NEGATIONS, false);
        return new TokenStreamComponents(components.getSource(), new SideBySide(oneNegation));
    }

    private static Set<String> leftOut() {
        return Stream.concat(JapaneseAnalyzer.getDefaultStopTags().stream(), HELPERS.stream())
                .filter(tag -> !tag.equals(AUXILIARIES))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static SynonymMap negations() {
        var map = new SynonymMap.Builder();
        Stream.of("ん", "ぬ", "ず").forEach(said -> map.add(new CharsRef(said), new CharsRef("ない"), false));
        try {
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException("built in memory", e);
        }
    }
}
