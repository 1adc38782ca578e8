package io.tierline.escalation.waking.adapter.postgres;

import static io.tierline.kit.database.Sql.column;

import io.tierline.escalation.waking.application.Wakes;
import io.tierline.escalation.waking.model.DueTicket;
import io.tierline.escalation.waking.model.Forgetting;
import io.tierline.kit.database.Sql;
import io.tierline.kit.event.TicketRef;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The wake-ups in the table {@code ticket_clock}. */
@ApplicationScoped
public class WakeRows implements Wakes {
    private static final String COLUMNS =
            "select ticket_id, tenant, reference, policy_version, next_wake, wakes, wake_attempts from ticket_clock ";

    private static final String DUE = COLUMNS + """
             where next_wake <= $1 and woken_at is null
             order by next_wake
             limit $2
               for update skip locked""";

    /** The first bound uses the index; the second is the back-off. A wake-up in the outbox is late, not lost. */
    private static final String FORGOTTEN = COLUMNS + """
             where woken_at <= $1::timestamptz - make_interval(secs => $2)
               and woken_at <= $1::timestamptz - make_interval(secs => least($2 * 2 ^ least(wake_attempts, 30), $3))
               and not exists (select from outbox
                                where outbox.topic = 'timers' and outbox.key = ticket_clock.ticket_id::text)
             order by woken_at
             limit $4
               for update skip locked""";

    private static final String MARK = """
            update ticket_clock
               set woken_at = $1, wake_event_id = sent.event_id, wake_attempts = sent.repeats, wakes = wakes + 1
              from unnest($2::uuid[], $3::uuid[], $4::int[]) as sent (ticket_id, event_id, repeats)
             where ticket_clock.ticket_id = sent.ticket_id""";

    /** Each count has a partial index of its own. */
    private static final String PENDING = """
            select (select count(*) from ticket_clock where woken_at is null and next_wake is not null) as armed,
                   (select count(*) from ticket_clock where woken_at is not null) as under_way""";

    private static final String NEXT = "select min(next_wake) as next from ticket_clock where woken_at is null";

    @Override
    public List<DueTicket> due(Sql sql, Instant now, int limit) {
        return sql.query(DUE, now, limit).stream().map(WakeRows::ticket).toList();
    }

    @Override
    public List<DueTicket> forgotten(Sql sql, Instant realNow, int limit) {
        double first = Forgetting.FIRST.toSeconds();
        double longest = Forgetting.LONGEST.toSeconds();
        return sql.query(FORGOTTEN, realNow, first, longest, limit).stream()
                .map(WakeRows::ticket)
                .toList();
    }

    @Override
    public void woken(Sql sql, Instant realNow, List<DueTicket> tickets, List<UUID> sent) {
        sql.update(
                MARK,
                realNow,
                column(tickets, due -> due.ticket().id(), UUID[]::new),
                sent.toArray(UUID[]::new),
                column(tickets, DueTicket::repeats, Integer[]::new));
    }

    @Override
    public Optional<Instant> next(Sql sql) {
        return Optional.ofNullable(Sql.instant(sql.query(NEXT).getFirst(), "next"));
    }

    @Override
    public Pending pending(Sql sql) {
        Row row = sql.query(PENDING).getFirst();
        return new Pending(row.getLong("armed"), row.getLong("under_way"));
    }

    private static DueTicket ticket(Row row) {
        return new DueTicket(
                new TicketRef(row.getUUID("ticket_id"), row.getString("reference"), row.getString("tenant")),
                row.getString("policy_version"),
                Objects.requireNonNull(Sql.instant(row, "next_wake")),
                row.getLong("wakes"),
                row.getInteger("wake_attempts"));
    }
}
