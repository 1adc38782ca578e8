/** The table {@code ticket_clock} as the consumers see it. */
@NullMarked
package io.tierline.escalation.clocks.adapter.postgres;

import org.jspecify.annotations.NullMarked;
