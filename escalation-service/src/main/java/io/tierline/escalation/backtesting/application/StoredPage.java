package io.tierline.escalation.backtesting.application;

import io.tierline.escalation.backtesting.model.StoredTicket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Some stored tickets as they were read.
 *
 * @param end where the last of them stands; null: there are no more
 * @param packed the tickets: to unpack them costs more than to read them
 */
public record StoredPage(@Nullable Place end, Supplier<List<StoredTicket>> packed) {

    /** Where a ticket stands in the order of submission. */
    public record Place(Instant submittedAt, UUID id) {}
}
