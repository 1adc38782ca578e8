package io.tierline.escalation.migrating.application;

import io.tierline.escalation.migrating.model.TicketMigration;
import java.util.List;
import java.util.Optional;

/**
 * What a migration tells after each batch.
 *
 * @param totals with the last, which has no tickets
 */
public record MigrationNews(List<TicketMigration> tickets, Optional<Totals> totals) {
    public MigrationNews {
        tickets = List.copyOf(tickets);
    }

    /**
     * What it all came to.
     *
     * @param moved tickets that are under the new version now
     * @param changed those among them whose promises stand otherwise than before
     * @param left tickets that stay under their version
     */
    public record Totals(long moved, long changed, long left) {
        static final Totals NONE = new Totals(0, 0, 0);

        Totals and(TicketMigration ticket) {
            return switch (ticket) {
                case TicketMigration.Moved one -> new Totals(moved + 1, changed + (one.isChange() ? 1 : 0), left);
                case TicketMigration.Left _ -> new Totals(moved, changed, left + 1);
            };
        }
    }
}
