package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** What can be promised within a time and missed at most once per severity span (R3). */
public enum TargetKind {
    /** The first message of an agent to the customer (S3, R4). */
    FIRST_RESPONSE("first-response"),
    /** A proper answer to the problem; a question is none (M2). */
    ANSWER("answer"),
    /** The end of the problem (K6). */
    RESOLUTION("resolution");

    private final String word;

    TargetKind(String word) {
        this.word = word;
    }

    /** The word for this in files, events and answers. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<TargetKind> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
