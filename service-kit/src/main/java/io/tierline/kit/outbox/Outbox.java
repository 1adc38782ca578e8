package io.tierline.kit.outbox;

import static io.tierline.kit.database.Sql.column;

import io.tierline.kit.database.Sql;
import java.util.List;

/** Writes outgoing records in the transaction of the change that they tell of. Raise {@link OutboxSignal} after the commit. */
public final class Outbox {
    /**
     * One row, for a native query of Hibernate in a request's own transaction; its ordinal parameters are
     * {@link #rowParameters}.
     */
    public static final String INSERT_ROW =
            "insert into outbox (shard, topic, key, headers, value) values (?1, ?2, ?3, cast(cast(?4 as text) as jsonb), ?5)";

    private static final String INSERT_ROWS = """
            insert into outbox (shard, topic, key, headers, value)
            select shard, topic, key, headers::jsonb, value
              from unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::bytea[])
                   with ordinality as record (shard, topic, key, headers, value, position)
             order by position""";

    private static final String WAITING =
            "select count(*) as waiting from (select from outbox where parked_at is null limit $1) as counted";

    private Outbox() {}

    /** How many records wait to be sent; counting stops at a limit. */
    public static long waiting(Sql sql, int limit) {
        return sql.query(WAITING, limit).getFirst().getLong("waiting");
    }

    /**
     * Appends records in their order, as one statement.
     *
     * @throws io.tierline.kit.database.DatabaseException if the database refused
     */
    public static void append(Sql sql, List<OutgoingRecord> records) {
        if (!records.isEmpty()) {
            sql.update(
                    INSERT_ROWS,
                    column(records, OutgoingRecord::shard, Short[]::new),
                    column(records, OutgoingRecord::topic, String[]::new),
                    column(records, OutgoingRecord::key, String[]::new),
                    column(records, record -> HeadersJson.write(record.headers()), String[]::new),
                    column(records, OutgoingRecord::value, byte[][]::new));
        }
    }

    /**
     * The values of {@link #INSERT_ROW}, in order: {@code Short, String, String, String, byte[]}.
     *
     * @throws IllegalArgumentException if the record has no key or no value, as only dead letters may
     */
    public static List<Object> rowParameters(OutgoingRecord record) {
        if (record.key() == null || record.value() == null) {
            throw new IllegalArgumentException("a request writes records with key and value");
        }
        return List.of(
                record.shard(), record.topic(), record.key(), HeadersJson.write(record.headers()), record.value());
    }
}
