/** Tests of business time. */
@NullMarked
package io.tierline.policy.calendar;

import org.jspecify.annotations.NullMarked;
