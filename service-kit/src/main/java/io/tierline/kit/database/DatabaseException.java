package io.tierline.kit.database;

import io.vertx.pgclient.PgException;
import org.jspecify.annotations.Nullable;

/** The database refused a statement, or could not be asked. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

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
     * Whether the data themselves are wrong (class 22 or 23), so that the same statement would fail again. Everything
     * else passes: a lost connection, a deadlock, a shutdown, a migration that is not there yet.
     */
    public boolean isDataError() {
        return sqlState != null && (sqlState.startsWith("22") || sqlState.startsWith("23"));
    }
}
