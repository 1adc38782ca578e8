package io.tierline.policy.ledger;

import java.util.Locale;

/** What a target's clock did. */
public enum SegmentKind {
    /** It ran: only this counts. */
    RAN,
    /** It was held. */
    PAUSED,
    /** It stood with the business calendar, outside opening hours. */
    CLOSED_HOURS,
    /** It stood on a public holiday or a closure of the business calendar. */
    HOLIDAY,
    /** The target was void (K7). */
    VOID;

    /** The word for this in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
