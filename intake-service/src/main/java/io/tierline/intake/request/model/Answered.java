package io.tierline.intake.request.model;

/**
 * An answer, and whether this request earned it.
 *
 * @param fresh false if the answer was stored by an earlier request with the same key
 */
public record Answered(Answer answer, boolean fresh) {}
