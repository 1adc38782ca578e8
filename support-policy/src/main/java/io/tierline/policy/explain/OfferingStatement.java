package io.tierline.policy.explain;

import io.tierline.policy.Review;

/** What the customer has beside the handling of its tickets. */
sealed interface OfferingStatement extends Statement {

    /** What is done at intervals. */
    record Regular(Review review) implements OfferingStatement {}
}
