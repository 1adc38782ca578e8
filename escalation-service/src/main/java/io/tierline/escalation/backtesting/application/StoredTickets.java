package io.tierline.escalation.backtesting.application;

import io.smallrye.mutiny.Uni;
import io.tierline.escalation.backtesting.model.Period;
import io.tierline.escalation.backtesting.model.StoredTicket;
import io.tierline.kit.database.RequestRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tickets of the past, as a role may see them. Reading them holds up nothing that runs live. */
public interface StoredTickets {
    /** How many tickets of a programme were submitted in a period. */
    Uni<Long> count(RequestRole role, String policy, Period period);

    /**
     * The next of these tickets in the order of their submission, on the thread of backtests.
     *
     * @param last of the page before; null: from the beginning
     * @return empty at the end
     */
    Uni<List<StoredTicket>> page(
            RequestRole role, String policy, Period period, @Nullable StoredTicket last, int limit);
}
