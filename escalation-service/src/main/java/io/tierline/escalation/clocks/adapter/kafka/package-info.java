/** The topics {@code tickets} and {@code timers}. */
@NullMarked
package io.tierline.escalation.clocks.adapter.kafka;

import org.jspecify.annotations.NullMarked;
