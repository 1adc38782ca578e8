package io.tierline.policy.escalation;

import java.util.Locale;

/** How a deadline stands. */
public enum DeadlineState {
    /** Its clock runs. */
    RUNNING,
    /** Its clock is paused. */
    PAUSED,
    /** What was promised happened in time, or, of an escalation step, it was reached. */
    MET,
    /** What was promised did not happen in time. */
    MISSED,
    /** It became void (K7). */
    VOID,
    /** Nothing is due any more: resolved, closed or out of scope. */
    ENDED;

    /** The word for this in events and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
