package io.tierline.intake.report.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.report.model.Period;
import io.tierline.intake.report.model.ReachedTicket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads tickets whose customers have reached an engineer, within the transaction of the request. */
@FunctionalInterface
public interface ReachedTickets {
    /** A place in the order of registration. */
    record Place(Instant registeredAt, UUID id) {
        private static final UUID FIRST = new UUID(0, 0);

        /** Before all that was registered at an instant or later. */
        static Place before(Instant instant) {
            return new Place(instant, FIRST);
        }

        static Place of(ReachedTicket ticket) {
            return new Place(ticket.registration().at(), ticket.id());
        }
    }

    /** Some tickets registered within a period, after a place, in order. */
    Uni<List<ReachedTicket>> next(String tenant, Period period, Place after, int limit);
}
