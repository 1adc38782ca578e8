package io.tierline.policy.explain;

import java.util.Arrays;
import java.util.Optional;

/** A language that promises are explained in. */
public enum ExplanationLanguage {
    /** Japanese. */
    JAPANESE("ja", new JapaneseWording()),
    /** English. */
    ENGLISH("en", new EnglishWording());

    private final String word;
    private final Wording wording;

    ExplanationLanguage(String word, Wording wording) {
        this.word = word;
        this.wording = wording;
    }

    /** The language of this code (ISO 639-1), if promises are explained in it. */
    public static Optional<ExplanationLanguage> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }

    /** The code (ISO 639-1). */
    public String word() {
        return word;
    }

    Wording wording() {
        return wording;
    }
}
