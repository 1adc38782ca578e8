package io.tierline.policy.escalation;

import java.util.List;

/** What follows from a fact: the state after it, and what is to be done, in order of time. */
public record Decision(EscalationState state, List<EscalationOutcome> outcomes) {

    public Decision {
        outcomes = List.copyOf(outcomes);
    }
}
