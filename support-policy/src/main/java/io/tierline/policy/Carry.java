package io.tierline.policy;

/** What a severity change does with the time already spent (R6). */
public enum Carry {
    /** The new clocks start at the change, from nothing. */
    NOTHING,
    /** The new clocks start at the change with the time already spent on the ticket on them. */
    ELAPSED
}
