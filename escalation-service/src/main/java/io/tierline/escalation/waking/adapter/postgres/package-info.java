/** The table {@code ticket_clock} as the poller and the watchdog see it. */
@NullMarked
package io.tierline.escalation.waking.adapter.postgres;

import org.jspecify.annotations.NullMarked;
