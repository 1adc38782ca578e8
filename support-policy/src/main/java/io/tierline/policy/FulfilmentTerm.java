package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** On what terms a service request is fulfilled (H9). */
public enum FulfilmentTerm {
    /** Nothing is promised but to try. */
    BEST_EFFORT("best-effort"),
    /** In the order in which all customers asked. */
    FIRST_COME_FIRST_SERVED("first-come-first-served"),
    /** What is not clear goes back to the customer. */
    UNCLEAR_GOES_BACK("unclear-goes-back");

    private final String word;

    FulfilmentTerm(String word) {
        this.word = word;
    }

    /** The word for this in files. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<FulfilmentTerm> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
