/** Time that counts: every minute, or the open minutes of a business calendar. */
@NullMarked
package io.tierline.policy.calendar;

import org.jspecify.annotations.NullMarked;
