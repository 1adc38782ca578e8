/** Decisions about dates that are agreed with a customer: accepted, or refused with a reason. Pure. */
@NullMarked
package io.tierline.policy.booking;

import org.jspecify.annotations.NullMarked;
