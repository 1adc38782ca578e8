/** The ticket as support policy sees it: what was submitted, and the facts that follow. */
@NullMarked
package io.tierline.policy.ticket;

import org.jspecify.annotations.NullMarked;
