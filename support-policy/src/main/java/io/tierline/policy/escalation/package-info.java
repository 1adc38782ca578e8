/** Clocks and the escalation ladder: pure decisions over facts. {@link io.tierline.policy.escalation.Escalation} is the
 * door. */
@NullMarked
package io.tierline.policy.escalation;

import org.jspecify.annotations.NullMarked;
