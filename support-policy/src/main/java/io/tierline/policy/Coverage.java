package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** Whether the programme covers what a ticket is about. */
public enum Coverage {
    /** Its promises hold. */
    COVERED("covered"),
    /** Work that is sold: no case for the promises, the account manager makes a quote (K16). */
    PROFESSIONAL_SERVICES("professional-services"),
    /** No product problem (S11). */
    OUT_OF_SCOPE("out-of-scope");

    private final String word;

    Coverage(String word) {
        this.word = word;
    }

    /** The word for this in files and answers. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<Coverage> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
