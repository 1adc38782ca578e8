package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** What can change a severity by itself. */
public enum SeverityCause {
    /** A workaround was offered (H7). */
    WORKAROUND_OFFERED("workaround-offered"),
    /** Both sides agreed that it is high (H2). */
    AGREED_HIGH("agreed-high");

    private final String word;

    SeverityCause(String word) {
        this.word = word;
    }

    /** The word for this in files. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<SeverityCause> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
