package io.tierline.policy.ticket;

import java.util.Arrays;
import java.util.Optional;

/** How a ticket came in (R11). */
public enum Channel {
    /** The web form. */
    WEB("web"),
    /** A mail to a support mailbox. */
    EMAIL("email"),
    /** A call. */
    PHONE("phone"),
    /** A program of the customer. */
    API("api"),
    /** A video call. */
    VIDEO("video");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /** The word for this in files, events and answers. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<Channel> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
