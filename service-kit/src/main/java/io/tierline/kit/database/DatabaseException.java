package io.tierline.kit.database;

import io.vertx.pgclient.PgException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The database refused a statement, or could not be asked. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Set<String> DATA_ERRORS = Set.of("21", "22", "23", "54");

    private final @Nullable String sqlState;

    /** Wraps what the client reported. */
    public DatabaseException(Throwable cause) {
        super(cause.toString(), cause);
        this.sqlState = cause instanceof PgException refused ? refused.getSqlState() : null;
    }

    /** The five characters of the SQL state; null if the database did not answer. */
    public @Nullable String sqlState() {
        return sqlState;
    }

    /**
     * Whether the data themselves are wrong, so that the same statement would fail again: a row twice (class 21), a value
     * (22), a constraint (23), a limit such as the length of an index entry (54). Everything else passes: a lost
     * connection, a deadlock, a shutdown, a migration that is not there yet.
     */
    public boolean isDataError() {
        return sqlState != null && DATA_ERRORS.contains(sqlState.substring(0, 2));
    }
}
