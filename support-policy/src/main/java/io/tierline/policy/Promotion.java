package io.tierline.policy;

import io.tierline.policy.ticket.SupportLevel;

/**
 * A ticket goes up by itself when a target is missed (K13).
 *
 * @param to the support level it goes to, unless it is there or higher already
 */
public record Promotion(SupportLevel to, TargetKind missed) {

    /** How a person would put it. */
    public String text() {
        return "to " + to.word() + " when " + missed.word() + " is missed";
    }
}
