/** Tests of what is stored. */
@NullMarked
package io.tierline.escalation.clocks.adapter.postgres;

import org.jspecify.annotations.NullMarked;
