/** The ticket as intake owns it: status, facts, and what may be recorded when. Plain, synchronous, immutable. */
@NullMarked
package io.tierline.intake.ticket.model;

import org.jspecify.annotations.NullMarked;
