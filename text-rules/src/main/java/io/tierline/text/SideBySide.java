package io.tierline.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Closes the gaps that left out words leave: politeness does not draw the words of a phrase apart. */
final class SideBySide extends TokenFilter {
    private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);

    SideBySide(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean more = input.incrementToken();
        if (more) {
            place.setPositionIncrement(Math.min(place.getPositionIncrement(), 1));
        }
        return more;
    }
}
