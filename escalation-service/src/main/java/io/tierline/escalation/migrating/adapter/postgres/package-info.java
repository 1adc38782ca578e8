/** The table {@code ticket_clock} as migrations see it. */
@NullMarked
package io.tierline.escalation.migrating.adapter.postgres;

import org.jspecify.annotations.NullMarked;
