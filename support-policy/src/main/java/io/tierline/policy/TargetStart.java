package io.tierline.policy;

/** What starts the clock of a target. */
public enum TargetStart {
    /** The severity span (R6): the first one starts with the submission. */
    SPAN,
    /** The first response: no acknowledgement, no clock (K6). */
    FIRST_RESPONSE
}
