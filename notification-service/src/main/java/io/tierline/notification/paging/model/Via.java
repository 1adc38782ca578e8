package io.tierline.notification.paging.model;

import java.util.Locale;

/** The way by which an alert was acknowledged. */
public enum Via {
    PHONE,
    API,
    LINK;

    /** The name on the wire, for instance {@code phone}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
