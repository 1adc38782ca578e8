package io.tierline.escalation.backtesting.application;

import io.smallrye.mutiny.Uni;
import io.tierline.escalation.backtesting.application.StoredPage.Place;
import io.tierline.escalation.backtesting.model.Period;
import io.tierline.kit.database.RequestRole;
import org.jspecify.annotations.Nullable;

/** The tickets of the past, as a role may see them. Reading them holds up nothing that runs live. */
public interface StoredTickets {
    /** How many tickets of a programme were submitted in a period. */
    Uni<Long> count(RequestRole role, String policy, Period period);

    /**
     * The next of these tickets in the order of their submission.
     *
     * @param after where the page before ended; null: from the beginning
     */
    Uni<StoredPage> page(RequestRole role, String policy, Period period, @Nullable Place after, int limit);
}
