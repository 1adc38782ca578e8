/** Dates that are agreed with a customer. */
@NullMarked
package io.tierline.policy.booking;

import org.jspecify.annotations.NullMarked;
