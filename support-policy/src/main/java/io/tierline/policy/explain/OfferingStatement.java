package io.tierline.policy.explain;

import io.tierline.policy.ChangeSize;
import io.tierline.policy.DeclinableChange;
import io.tierline.policy.FulfilmentTerm;
import io.tierline.policy.Review;
import io.tierline.policy.TimeSpan;
import java.net.URI;
import java.util.List;

/** What the customer has beside the handling of its tickets. */
sealed interface OfferingStatement extends Statement {

    /** What is done at intervals. */
    record Regular(Review review) implements OfferingStatement {}

    /** How long what can be ordered takes at least. */
    record LeadTime(String title, ChangeSize size, TimeSpan.BusinessDays time) implements OfferingStatement {}

    /** On what terms it is done. */
    record Term(String title, FulfilmentTerm term) implements OfferingStatement {}

    /** What of it may be declined. */
    record MayDecline(String title, List<DeclinableChange> changes) implements OfferingStatement {}

    /** Where information about a large outage appears. */
    record Dashboard(URI address) implements OfferingStatement {}

    /** Calls are recorded. */
    record CallsRecorded() implements OfferingStatement {}
}
