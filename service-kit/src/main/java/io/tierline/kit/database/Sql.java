package io.tierline.kit.database;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One open transaction for plain sequential code: each statement is sent by the reactive client and awaited by the
 * calling thread, which must not be an event loop.
 *
 * <p>Parameters may also be {@link Instant} (for {@code timestamptz}), {@code byte[]} (for {@code bytea}) and arrays of
 * these. Write {@code jsonb} as text with a cast, and read it as {@code column::text}.
 */
public final class Sql {
    private final SqlConnection connection;

    Sql(SqlConnection connection) {
        this.connection = connection;
    }

    /**
     * Runs a statement and gives its rows.
     *
     * @throws DatabaseException if it failed; the transaction is then lost
     */
    public List<Row> query(String statement, @Nullable Object... parameters) {
        return StreamSupport.stream(run(statement, parameters).spliterator(), false)
                .toList();
    }

    /**
     * Runs a statement and says how many rows it changed.
     *
     * @throws DatabaseException if it failed; the transaction is then lost
     */
    public int update(String statement, @Nullable Object... parameters) {
        return run(statement, parameters).rowCount();
    }

    /** The instant in a {@code timestamptz} column; null for null. */
    public static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }

    /** The bytes in a {@code bytea} column. */
    public static byte[] bytes(Row row, String column) {
        return row.getBuffer(column).getBytes();
    }

    /**
     * One column of some rows as the array parameter of a statement that unnests them.
     *
     * @param part a row's value in the column
     * @param array for instance {@code String[]::new}
     */
    public static <R, T> Object column(
            Collection<R> rows, Function<R, @Nullable T> part, IntFunction<@Nullable T[]> array) {
        return rows.stream().map(part).toArray(array);
    }

    private RowSet<Row> run(String statement, @Nullable Object... parameters) {
        Object[] values = Arrays.stream(parameters).map(Sql::forClient).toArray();
        Future<RowSet<Row>> answer = connection.preparedQuery(statement).execute(Tuple.wrap(values));
        return Awaiting.result(answer);
    }

    private static @Nullable Object forClient(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case @Nullable Instant[] instants ->
                Arrays.stream(instants).map(Sql::forClient).toArray(OffsetDateTime[]::new);
            case byte[] bytes -> Buffer.buffer(bytes);
            case byte[][] rows -> Arrays.stream(rows).map(Sql::forClient).toArray(Buffer[]::new);
            case null, default -> value;
        };
    }
}
