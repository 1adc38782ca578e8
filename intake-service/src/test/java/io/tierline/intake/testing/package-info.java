/** What intake's tests against real broker and database share. */
@NullMarked
package io.tierline.intake.testing;

import org.jspecify.annotations.NullMarked;
