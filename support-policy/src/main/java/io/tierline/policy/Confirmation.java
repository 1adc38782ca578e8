package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** What lifts a severity that was claimed but is not yet believed. */
public enum Confirmation {
    /** The customer phoned to confirm receipt and severity (S6). */
    PHONE_CONFIRMED("phone-confirmed"),
    /** Both sides agreed (H10). */
    AGREED_HIGH("agreed-high");

    private final String word;

    Confirmation(String word) {
        this.word = word;
    }

    /** The word for this in files, events and answers. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<Confirmation> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
