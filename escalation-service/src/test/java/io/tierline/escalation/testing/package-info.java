/** What the tests of this service share. */
@NullMarked
package io.tierline.escalation.testing;

import org.jspecify.annotations.NullMarked;
