/**
 * What a policy file says: a support programme as plain values. Nothing here decides. Fact numbers (S9, R2 …) in comments
 * refer to the page of support programmes.
 *
 * <p>The doors of this module:
 *
 * <ul>
 *   <li>{@link io.tierline.policy.loader.PolicyLoader#load}: a file in, a checked {@link io.tierline.policy.SupportPolicy}
 *       out;
 *   <li>{@link io.tierline.policy.loader.CheckedPolicy#of}: the same, with everything that makes no sense in it;
 *   <li>{@link io.tierline.policy.explain.Explanation#of}: a promise in plain words;
 *   <li>{@link io.tierline.policy.triage.Triage#triage}: the first decision about a ticket;
 *   <li>{@link io.tierline.policy.escalation.Escalation#begin} and {@link io.tierline.policy.escalation.Escalation#decide}:
 *       clocks and ladder, one fact at a time;
 *   <li>{@link io.tierline.policy.simulation.Simulator#simulate}: all of that over an imagined timeline;
 *   <li>{@link io.tierline.policy.loader.EscalationStateCodec}: the state of a ticket's clocks as text, for storage.
 * </ul>
 */
@NullMarked
package io.tierline.policy;

import org.jspecify.annotations.NullMarked;
