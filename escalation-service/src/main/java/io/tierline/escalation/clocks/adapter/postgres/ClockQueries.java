package io.tierline.escalation.clocks.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.tierline.escalation.clocks.application.ReadingClocks;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.kit.database.RequestRole;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads {@code ticket_clock} for requests, each in a transaction under the caller's role. */
@ApplicationScoped
public class ClockQueries implements ReadingClocks {
    private static final String BY_REFERENCE = ClockRows.SELECT + " where reference = $1";

    private final Pool pool;

    /** Reads by the service's own pool. */
    public ClockQueries(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<TicketClock>> find(RequestRole role, String reference) {
        return pool.withTransaction(connection -> under(role, connection)
                .chain(() -> connection.preparedQuery(BY_REFERENCE).execute(Tuple.of(reference)))
                .map(ClockQueries::first));
    }

    private static Uni<RowSet<Row>> under(RequestRole role, SqlConnection connection) {
        return connection.preparedQuery(RequestRole.STATEMENT).execute(Tuple.from(role.parameters()));
    }

    private static Optional<TicketClock> first(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .findFirst()
                .map(row -> ClockRows.clock(row.getDelegate()));
    }
}
