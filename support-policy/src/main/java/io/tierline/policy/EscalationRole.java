package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** Whom a step of the ladder alerts. */
public enum EscalationRole {
    /** The support manager (S8). */
    SUPPORT_MANAGER("support-manager"),
    /** The executive manager (S8). */
    EXECUTIVE("executive");

    private final String word;

    EscalationRole(String word) {
        this.word = word;
    }

    /** The word for this in files, events and answers. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<EscalationRole> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
