package io.tierline.policy.escalation;

import io.tierline.policy.Confirmation;

/** A severity that the customer claimed, or that the text told, and that holds from its confirmation on (S6, H10). */
public record HeldClaim(String severity, Confirmation until) {}
