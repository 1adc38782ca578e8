/** The clocks of one ticket, for staff. */
@NullMarked
package io.tierline.escalation.clocks.adapter.rest;

import org.jspecify.annotations.NullMarked;
