package io.tierline.kit.outbox;

import io.tierline.kit.database.Sql;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.List;

/** The statements of the relay. */
final class OutboxTable {
    /** As many as the table allows. */
    private static final String SHARDS_WITH_ROWS = """
            select shard
              from generate_series(0, 15) as every (shard)
             where exists (select from outbox where outbox.shard = every.shard and parked_at is null)""";

    /** A statement of its own before the rows are read, so that they are read after the last owner's commit. */
    private static final String LOCK_SHARD = """
            select set_config('idle_in_transaction_session_timeout', '5s', true),
                   pg_try_advisory_xact_lock('outbox'::regclass::oid::integer, $1) as locked""";

    /** A parked row holds back the later rows of its key; a dead letter, which nothing follows, does not. No batch is larger than one row beyond 8 MiB. */
    private static final String NEXT_ROWS = """
            select id, topic, key, headers::text as headers, value
              from (select *, sum(octet_length(value)) over (order by id) - octet_length(value) as bytes_before
                      from (select *
                              from outbox as next
                             where shard = $1 and parked_at is null and topic <> all ($2::text[])
                               and not exists (select from outbox as parked
                                                where parked.parked_at is not null
                                                  and parked.topic not like '%.dead-letter.%'
                                                  and parked.key = next.key and parked.id < next.id)
                             order by id
                             limit $3) as batch) as measured
             where bytes_before is null or bytes_before < 8 * 1024 * 1024
             order by id""";

    private static final String DELETE = "delete from outbox where id = any ($1::bigint[])";

    private static final String PARK = "update outbox set parked_at = clock_timestamp(), park_cause = $2 where id = $1";

    private OutboxTable() {}

    static List<Integer> shardsWithRows(Sql sql) {
        return sql.query(SHARDS_WITH_ROWS).stream()
                .map(row -> row.getInteger("shard"))
                .toList();
    }

    static boolean lock(Sql sql, int shard) {
        return sql.query(LOCK_SHARD, shard).getFirst().getBoolean("locked");
    }

    static List<OutboxRow> next(Sql sql, int shard, Collection<String> exceptTopics, int limit) {
        return sql.query(NEXT_ROWS, (short) shard, exceptTopics.toArray(String[]::new), limit).stream()
                .map(OutboxTable::row)
                .toList();
    }

    static void delete(Sql sql, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            sql.update(DELETE, (Object) ids.toArray(Long[]::new));
        }
    }

    static void park(Sql sql, long id, String cause) {
        sql.update(PARK, id, cause);
    }

    private static OutboxRow row(Row row) {
        byte[] value = row.getBuffer("value") == null ? null : Sql.bytes(row, "value");
        return new OutboxRow(
                row.getLong("id"),
                new OutgoingRecord(
                        row.getString("topic"),
                        row.getString("key"),
                        HeadersJson.read(row.getString("headers")),
                        value));
    }
}
