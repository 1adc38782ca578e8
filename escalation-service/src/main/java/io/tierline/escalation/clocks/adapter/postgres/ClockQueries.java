package io.tierline.escalation.clocks.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.tierline.escalation.clocks.application.KnownClock;
import io.tierline.escalation.clocks.application.ReadingClocks;
import io.tierline.kit.database.RequestRole;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads {@code ticket_clock} and what went into it for requests. */
@ApplicationScoped
public class ClockQueries implements ReadingClocks {
    private static final String BY_REFERENCE = """
            select clock.*, history.*
              from (%s where reference = $1) as clock
              left join lateral (select %s from clock_opening where clock_opening.ticket_id = clock.ticket_id) as history
                on true""".formatted(ClockRows.SELECT, TicketHistories.COLUMNS);

    private final RoleReads reads;

    /** Reads by the service's own pool. */
    public ClockQueries(Pool pool) {
        this.reads = new RoleReads(pool);
    }

    @Override
    public Uni<Optional<KnownClock>> find(RequestRole role, String reference) {
        return reads.query(role, BY_REFERENCE, Tuple.of(reference))
                .map(rows -> rows.stream().findFirst().map(ClockQueries::known));
    }

    private static KnownClock known(Row row) {
        boolean started = row.getString("opening") != null;
        return new KnownClock(
                ClockRows.clock(row), started ? Optional.of(TicketHistories.history(row)) : Optional.empty());
    }
}
