package io.tierline.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * A language that tickets are read in. Which one a text is written in shows in its script, exactly: kana and kanji are
 * Japanese, everything else is read as English. A text with both is read in both.
 */
enum TextLanguage {
    /** Japanese. */
    JA("ja", new JapaneseText()),
    /** English, and whatever else is not Japanese. */
    EN("en", new EnglishText());

    private static final Set<UnicodeScript> JAPANESE =
            EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);

    /** Digits, punctuation, the long-vowel mark. */
    private static final Set<UnicodeScript> ANY_LANGUAGE = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private final String word;
    private final Analyzer analyzer;

    TextLanguage(String word, Analyzer analyzer) {
        this.word = word;
        this.analyzer = analyzer;
    }

    /** The language that a policy file names so, if tickets are read in it. */
    static Optional<TextLanguage> of(String word) {
        return Arrays.stream(values())
                .filter(language -> language.word.equals(word))
                .findFirst();
    }

    /** The languages to read a text in. */
    static Set<TextLanguage> in(String text) {
        Set<TextLanguage> found = EnumSet.noneOf(TextLanguage.class);
        text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> !ANY_LANGUAGE.contains(script))
                .map(script -> JAPANESE.contains(script) ? JA : EN)
                .forEach(found::add);
        return found;
    }

    /** The name in policy files. */
    String word() {
        return word;
    }

    /** Cuts text of this language into words, in tickets and in queries alike. */
    Analyzer analyzer() {
        return analyzer;
    }
}
