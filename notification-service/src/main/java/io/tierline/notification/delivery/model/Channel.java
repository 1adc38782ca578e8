package io.tierline.notification.delivery.model;

import java.util.Locale;

/** How a notification reaches somebody. */
public enum Channel {
    EMAIL,
    PHONE;

    /** The name on the wire, for instance {@code email}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a wire name.
     *
     * @throws IllegalArgumentException if there is no such channel
     */
    public static Channel ofWireName(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
