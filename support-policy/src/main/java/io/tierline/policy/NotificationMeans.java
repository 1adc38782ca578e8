package io.tierline.policy;

import java.util.Arrays;
import java.util.Optional;

/** How somebody is told. */
public enum NotificationMeans {
    /** By mail. */
    EMAIL("email"),
    /** By a call that wants a key press. */
    PHONE("phone");

    private final String word;

    NotificationMeans(String word) {
        this.word = word;
    }

    /** The word for this in files, events and answers. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<NotificationMeans> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
