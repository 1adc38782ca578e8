package io.tierline.kit.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.CompositeException;
import io.tierline.kit.database.DatabaseException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.ws.rs.core.Response.Status;
import java.net.SocketException;
import java.util.Set;

/** Tells a database that is away for a moment from everything that is nobody's fault but ours. */
final class DatabaseAway {
    private static final int SOON = 2;

    /** Classes of SQL states that pass: connection, rollback, resources, locks, an operator's hand, the system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private DatabaseAway() {}

    /** 503 if the database was away, else 500. */
    static HttpProblem problem(Throwable failure) {
        return isAway(failure)
                ? Refusal.unavailable("The database does not answer just now; send the same request again", SOON)
                        .toProblem()
                : HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }

    private static boolean isAway(Throwable failure) {
        return switch (failure) {
            case PgException refused ->
                refused.getSqlState() != null
                        && PASSING.contains(refused.getSqlState().substring(0, 2));
            case DatabaseException wrapped -> wrapped.getCause() != null && isAway(wrapped.getCause());
            case CompositeException several -> several.getCauses().stream().anyMatch(DatabaseAway::isAway);
            case ClosedConnectionException _, SocketException _ -> true;
            default -> false;
        };
    }
}
