package io.tierline.text;

import org.apache.lucene.monitor.HighlightsMatch.Hit;

/** The words of a hit as a person reads them: "not" may stand in the midst of "doesn't". */
final class FoundWords {
    private static final String APOSTROPHES = "'\u2019";

    private FoundWords() {}

    static String of(String text, Hit hit) {
        int start = hit.startOffset();
        while (start > 0 && isOfLatinWord(text.charAt(start)) && isOfLatinWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, hit.endOffset());
    }

    private static boolean isOfLatinWord(char character) {
        return APOSTROPHES.indexOf(character) >= 0
                || Character.isLetter(character)
                        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }
}
