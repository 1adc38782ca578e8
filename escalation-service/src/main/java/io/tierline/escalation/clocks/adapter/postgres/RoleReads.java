package io.tierline.escalation.clocks.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.tierline.kit.database.RequestRole;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads for requests: each query in a transaction of its own, under the caller's role. */
public final class RoleReads {
    private final Pool pool;

    /** Reads by this pool. */
    public RoleReads(Pool pool) {
        this.pool = pool;
    }

    /** The rows that the role may see. */
    public Uni<List<io.vertx.sqlclient.Row>> query(RequestRole role, String statement, Tuple values) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(RequestRole.STATEMENT)
                .execute(Tuple.from(role.parameters()))
                .chain(() -> connection.preparedQuery(statement).execute(values))
                .map(RoleReads::rows));
    }

    private static List<io.vertx.sqlclient.Row> rows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(Row::getDelegate)
                .toList();
    }
}
