package io.tierline.text;

import java.io.Reader;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * English: "outages" is "outage". No word is left out, since "not" and "no" decide a ticket; and "can't", "cannot" and
 * "can not" are one.
 */
final class EnglishText extends NormalisedText {
    private static final NormalizeCharMap NEGATIONS = negations();

    EnglishText() {
        super(new EnglishAnalyzer(CharArraySet.EMPTY_SET));
    }

    @Override
    protected Reader wrapReader(String fieldName, Reader reader) {
        return new MappingCharFilter(NEGATIONS, super.wrapReader(fieldName, reader));
    }

    private static NormalizeCharMap negations() {
        var map = new NormalizeCharMap.Builder();
        map.add("cannot", "can not");
        for (String apostrophe : new String[] {"'", "\u2019"}) {
            map.add("can" + apostrophe + "t", "can not");
            map.add("won" + apostrophe + "t", "will not");
            map.add("n" + apostrophe + "t", " not");
        }
        return map.build();
    }
}
