/** Tests of the ledger. */
@NullMarked
package io.tierline.policy.ledger;

import org.jspecify.annotations.NullMarked;
