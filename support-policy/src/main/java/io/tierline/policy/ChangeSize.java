package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** How much of a customer's configuration a change touches (H9). */
public enum ChangeSize {
    /** A little of it. */
    MINOR("minor-change"),
    /** Much of it. */
    LARGE("large-change");

    private final String word;

    ChangeSize(String word) {
        this.word = word;
    }

    /** The word for this in files. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<ChangeSize> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
