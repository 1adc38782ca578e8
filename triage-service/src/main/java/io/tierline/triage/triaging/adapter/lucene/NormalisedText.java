package io.tierline.triage.triaging.adapter.lucene;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;

/** An analyzer that sees text without differences of width, case and composition (NFKC, case folded). */
abstract class NormalisedText extends AnalyzerWrapper {
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
    protected Reader wrapReader(String fieldName, Reader reader) {
        return new ICUNormalizer2CharFilter(reader);
    }

    @Override
    protected Reader wrapReaderForNormalization(String fieldName, Reader reader) {
        return new ICUNormalizer2CharFilter(reader);
    }
}
