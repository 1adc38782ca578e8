package io.tierline.policy;

/**
 * A customer who does not answer in time loses a target for good (K7).
 *
 * @param target becomes void
 * @param after how long the customer is waited for, from the question on
 * @param facts the numbers of the facts behind it, for explanations; empty where the file names none
 */
public record CustomerSilence(TargetKind target, TimeSpan after, String facts) {}
