package io.tierline.kit.consume;

import static io.tierline.kit.database.Sql.column;

import io.tierline.kit.database.Sql;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Which events were handled, and which were refused. */
final class Inbox {
    /** Sorted, so that two consumers with the same events wait for each other and do not deadlock. */
    private static final String CLAIM = """
            insert into inbox (event_id)
            select distinct id from unnest($1::uuid[]) as claimed (id) order by id
            on conflict do nothing
            returning event_id""";

    private static final String CLEAR =
            "delete from dead_letter_flag where event_id = any ($1::uuid[]) returning event_id";

    private static final String FLAG = """
            insert into dead_letter_flag (event_id, ticket_id, topic, cause)
            select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])
            on conflict (event_id) do update set cause = excluded.cause, flagged_at = excluded.flagged_at""";

    private Inbox() {}

    /**
     * The records that are to be handled now, in their order: those never seen before, and replays of events that are
     * flagged as refused, whose flags go.
     */
    static List<IncomingRecord> claim(Sql sql, List<IncomingRecord> records) {
        Set<UUID> unseen = ids(sql, CLAIM, records, IncomingRecord::inboxId);
        List<IncomingRecord> fresh = records.stream()
                .filter(record -> unseen.remove(record.inboxId()))
                .toList();
        List<IncomingRecord> replays =
                fresh.stream().filter(IncomingRecord::isReplay).toList();
        Set<UUID> refused = replays.isEmpty() ? Set.of() : ids(sql, CLEAR, replays, IncomingRecord::eventId);
        return fresh.stream()
                .filter(record -> !record.isReplay() || refused.remove(record.eventId()))
                .toList();
    }

    /** Flags the tickets of refused records. */
    static void flag(Sql sql, List<DeadLetter> letters) {
        if (!letters.isEmpty()) {
            sql.update(
                    FLAG,
                    column(letters, letter -> letter.record().eventId(), UUID[]::new),
                    column(letters, DeadLetter::ticketId, UUID[]::new),
                    column(letters, letter -> letter.record().topic(), String[]::new),
                    column(letters, DeadLetter::cause, String[]::new));
        }
    }

    private static Set<UUID> ids(
            Sql sql, String statement, Collection<IncomingRecord> records, Function<IncomingRecord, UUID> id) {
        Set<UUID> answer = new HashSet<>();
        sql.query(statement, column(records, id, UUID[]::new)).forEach(row -> answer.add(row.getUUID("event_id")));
        return answer;
    }
}
