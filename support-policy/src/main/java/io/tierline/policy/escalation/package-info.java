/**
 * Clocks and the escalation ladder: pure decisions over facts. {@link io.tierline.policy.escalation.Escalation} is the door.
 *
 * <p>A clock, a target, a step of the ladder and the ticket's status are sealed; each case offers its legal moves only.
 * {@code Advancing} lets time pass, {@code ApplyingFacts} takes a fact in, {@code Settling} is the one place that holds
 * clocks and lets them run on.
 */
@NullMarked
package io.tierline.policy.escalation;

import org.jspecify.annotations.NullMarked;
