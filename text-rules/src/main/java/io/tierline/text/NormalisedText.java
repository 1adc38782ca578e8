package io.tierline.text;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/**
 * An analyzer that sees text without differences of width, case and composition (NFKC, case folded), and no ids. A text comes
 * sentence by sentence, each a value of its own: no phrase reaches over the end of one.
 */
abstract class NormalisedText extends AnalyzerWrapper {
    /** More places than any phrase may span. */
    private static final int BETWEEN_SENTENCES = 1_000;

    /** UUIDs and hashes; after normalisation. Split at each change from letter to digit they would hold all short words. */
    private static final Pattern IDS = Pattern.compile("(?<![0-9a-z])"
            + "(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{12,})"
            + "(?![0-9a-z])");

    private final Analyzer language;

    NormalisedText(Analyzer language) {
        super(GLOBAL_REUSE_STRATEGY);
        this.language = language;
    }

    @Override
    protected final Analyzer getWrappedAnalyzer(String fieldName) {
        return language;
    }

    @Override
    public final int getPositionIncrementGap(String fieldName) {
        return BETWEEN_SENTENCES;
    }

    /** Sentences touch: places in them count on as places in the whole text. */
    @Override
    public final int getOffsetGap(String fieldName) {
        return 0;
    }

    @Override
    protected Reader wrapReader(String fieldName, Reader reader) {
        return new PatternReplaceCharFilter(IDS, " ", new ICUNormalizer2CharFilter(reader));
    }

    @Override
    protected Reader wrapReaderForNormalization(String fieldName, Reader reader) {
        return new ICUNormalizer2CharFilter(reader);
    }
}
