package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** What a provider may decline to change for a customer (H9). */
public enum DeclinableChange {
    /** Settings of single sign-on. */
    SINGLE_SIGN_ON("single-sign-on"),
    /** The reset of a password. */
    PASSWORD_RESET("password-reset");

    private final String word;

    DeclinableChange(String word) {
        this.word = word;
    }

    /** The word for this in files. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<DeclinableChange> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
