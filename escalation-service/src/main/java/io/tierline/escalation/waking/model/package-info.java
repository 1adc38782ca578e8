/** Wake-ups: when a ticket's clocks have something due. Pure. */
@NullMarked
package io.tierline.escalation.waking.model;

import org.jspecify.annotations.NullMarked;
