/** Tests over a real broker and database. */
@NullMarked
package io.tierline.escalation.it;

import org.jspecify.annotations.NullMarked;
