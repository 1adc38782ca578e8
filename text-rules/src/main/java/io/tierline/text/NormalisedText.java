package io.tierline.text;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;

/**
 * An analyzer that sees text without differences of width, case and composition (NFKC, case folded). A text comes
 * sentence by sentence, each a value of its own: no phrase reaches over the end of one.
 */
abstract class NormalisedText extends AnalyzerWrapper {
    /** More places than any phrase may span. */
    private static final int BETWEEN_SENTENCES = 1_000;

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
        return new ICUNormalizer2CharFilter(reader);
    }

    @Override
    protected Reader wrapReaderForNormalization(String fieldName, Reader reader) {
        return new ICUNormalizer2CharFilter(reader);
    }
}
