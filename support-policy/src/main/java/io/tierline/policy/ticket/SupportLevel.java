package io.tierline.policy.ticket;

import java.util.Arrays;
import java.util.Optional;

/** The tier of staff that works a ticket; later is more specialised. */
public enum SupportLevel {
    /** First line. */
    L1("L1"),
    /** Senior engineers. */
    L2("L2"),
    /** Engineering. */
    L3("L3");

    private final String word;

    SupportLevel(String word) {
        this.word = word;
    }

    /** The word for this in files, events and answers. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<SupportLevel> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
