/** How the time of each target was spent: the account that explains a deadline. */
@NullMarked
package io.tierline.policy.ledger;

import org.jspecify.annotations.NullMarked;
