package io.tierline.notification.delivery.application;

import io.tierline.kit.database.Sql;
import java.time.Instant;
import java.util.List;

/** Keeps what became of deliveries, and says so. */
public interface OutcomeStore {
    /**
     * Writes settlements and, for each notification that was sent or has failed for the first time, its event into the
     * outbox, numbered under the ticket's row lock.
     *
     * @param now on the product's clock
     * @return the settlements that changed something; a repeat changes nothing
     */
    List<Settlement> settle(Sql sql, List<Settlement> settlements, Instant now);
}
