/** Tests of clocks and ladder. */
@NullMarked
package io.tierline.policy.escalation;

import org.jspecify.annotations.NullMarked;
