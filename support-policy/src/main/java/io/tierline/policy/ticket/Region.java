package io.tierline.policy.ticket;

import java.util.Arrays;
import java.util.Optional;

/** Where the customer is (R11). */
public enum Region {
    /** Japan. */
    JP("JP"),
    /** Asia-Pacific without Japan and Australia. */
    APAC("APAC"),
    /** United States. */
    US("US"),
    /** Canada. */
    CA("CA"),
    /** Australia. */
    AU("AU"),
    /** South and Central America. */
    LATAM("LATAM"),
    /** Europe. */
    EU("EU"),
    /** Middle East and Africa. */
    MEA("MEA");

    private final String word;

    Region(String word) {
        this.word = word;
    }

    /** The word for this in files, events and answers. */
    public String word() {
        return word;
    }

    /** The value that this word names, if there is one. */
    public static Optional<Region> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
