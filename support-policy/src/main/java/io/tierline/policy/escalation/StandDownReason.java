package io.tierline.policy.escalation;

/** What ended the ladder. */
public enum StandDownReason {
    /** The ticket was resolved. */
    RESOLVED("resolved"),
    /** The ticket was closed without being resolved first. */
    CLOSED("closed"),
    /** It is no product problem (S11). */
    OUT_OF_SCOPE("out-of-scope"),
    /** The customer did not answer in time: the target that the ladder hangs on is void (K7). */
    TARGET_VOID("target-void");

    private final String word;

    StandDownReason(String word) {
        this.word = word;
    }

    /** The word for this in events. */
    public String word() {
        return word;
    }
}
