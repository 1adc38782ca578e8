package io.tierline.policy;

/** Which minutes a clock counts. */
public enum Counting {
    /** Every minute, 24×7. */
    ROUND_THE_CLOCK,
    /** The open minutes of the ticket's business calendar. */
    BUSINESS
}
