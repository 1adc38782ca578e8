package io.tierline.policy.escalation;

/** What ended the ladder. */
public enum StandDownReason {
    RESOLVED("resolved"),
    CLOSED("closed"),
    OUT_OF_SCOPE("out-of-scope");

    private final String word;

    StandDownReason(String word) {
        this.word = word;
    }

    /** The word for this in events. */
    public String word() {
        return word;
    }
}
