package io.tierline.policy;

/** One step of the ladder that a plan promises for a severity. */
public record EscalationStep(EscalationRole role, StepTrigger trigger) {}
