package io.tierline.intake.view.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.view.model.TicketSummary;
import io.tierline.intake.view.model.TicketView;
import io.tierline.intake.view.model.TimelineEntry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads tickets within the transaction of the request; shows only what the caller may see. */
public interface TicketViews {

    /** The whole view of a ticket; empty if the caller knows of no such. */
    Uni<Optional<TicketView>> find(String tenant, String reference);

    /** The id of a ticket; empty if the caller knows of no such. */
    Uni<Optional<UUID>> idOf(String tenant, String reference);

    /** Some tickets, newest first. */
    Uni<List<TicketSummary>> list(String tenant, TicketFilter filter, int limit);

    /** The entries after a position, in the order of their positions; position 0 begins at the first. */
    Uni<List<TimelineEntry>> entries(UUID ticketId, long afterPosition);
}
