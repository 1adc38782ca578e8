package io.tierline.policy;

/**
 * A credit that the customer earns by a first response that came late (S16).
 *
 * @param facts the numbers of the facts behind it, for explanations; empty where the file names none
 */
public record LateResponseCredit(String facts) {}
