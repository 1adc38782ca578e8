/** The loops that wake tickets. */
@NullMarked
package io.tierline.escalation.waking.adapter.loop;

import org.jspecify.annotations.NullMarked;
