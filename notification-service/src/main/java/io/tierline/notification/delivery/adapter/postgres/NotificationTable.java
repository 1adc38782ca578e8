package io.tierline.notification.delivery.adapter.postgres;

import static io.tierline.kit.database.Sql.column;

import io.tierline.kit.database.Sql;
import io.tierline.notification.delivery.application.DeliveryQueue;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The table {@code notification} as a queue: rows are claimed in one statement, past those that others hold. */
@ApplicationScoped
class NotificationTable implements DeliveryQueue {
    private static final String INSERT = """
            insert into notification (id, tenant, ticket_id, event_id, event_type, escalation_id, due_at, channel,
                                      template, role, recipient, name, address, language, attempt, details, reason,
                                      state, settled_at, decided_at)
            select id, tenant, ticket_id, event_id, event_type, escalation_id, due_at, channel,
                   template, role, recipient, name, address, language, attempt, details::jsonb, reason,
                   case when reason is null then 'queued' else 'failed' end,
                   case when reason is null then null else $18::timestamptz end,
                   $18::timestamptz
              from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::timestamptz[],
                          $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[],
                          $15::integer[], $16::text[], $17::text[])
                   as n (id, tenant, ticket_id, event_id, event_type, escalation_id, due_at, channel,
                         template, role, recipient, name, address, language, attempt, details, reason)
                on conflict (id) do nothing""";

    /** After an outage nobody is called for every call that it swallowed: one that was tried yields to the next. */
    private static final String YIELD = """
            update notification earlier
               set state = 'cancelled', settled_at = $2, reason = 'the next call took its place'
              from notification later
             where later.id = any($1) and later.channel = 'phone' and later.escalation_id = earlier.escalation_id
               and earlier.channel = 'phone' and earlier.state = 'queued' and earlier.tries > 0
               and earlier.attempt < later.attempt""";

    private static final String WITHDRAW = """
            update notification
               set state = 'cancelled', settled_at = $2, reason = 'the alert ended first'
             where escalation_id = any($1) and channel = 'phone' and state = 'queued'""";

    /**
     * Escalations go first, however many reminders wait. Of the calls of one escalation only the earliest goes, and only
     * when the last one is long enough ago.
     */
    private static final String CLAIM = """
            with claimed as (
                update notification
                   set next_try_at = $2, tries = tries + 1, quiet_until = $2
                 where id in (select id from notification due
                               where state = 'queued' and channel = $4 and next_try_at <= $1
                                 and not exists (select from notification other
                                                  where due.channel = 'phone' and other.channel = 'phone'
                                                    and other.escalation_id = due.escalation_id and other.id <> due.id
                                                    and (other.quiet_until > $1
                                                         or other.state = 'queued' and other.next_try_at <= $1
                                                            and (other.decided_at, other.id) < (due.decided_at, due.id)))
                               order by (escalation_id is null), next_try_at limit $3
                                 for update skip locked)
             returning *)
            select c.*, c.details::text as details_json, t.reference,
                   t.submission->>'subject' as subject, t.submission->>'customerName' as customer,
                   t.submission->>'zone' as zone
              from claimed c join ticket t on t.id = c.ticket_id""";

    /** The number of the try tells one claim from another; who holds a row's lock is about to settle it. */
    private static final String RENEW = """
            update notification
               set next_try_at = $3, quiet_until = $3
             where id in (select n.id from notification n
                            join unnest($1::uuid[], $2::integer[]) as mine (id, tries)
                              on n.id = mine.id and n.tries = mine.tries
                           where n.state = 'queued'
                             for update of n skip locked)""";

    @Override
    public void put(Sql sql, List<Decided> decided, Instant now) {
        if (decided.isEmpty()) {
            return;
        }
        sql.update(
                INSERT,
                column(decided, n -> n.notification().id(), UUID[]::new),
                column(decided, Decided::tenant, String[]::new),
                column(decided, n -> n.notification().cause().ticketId(), UUID[]::new),
                column(decided, n -> n.notification().cause().eventId(), UUID[]::new),
                column(decided, n -> n.notification().cause().eventType(), String[]::new),
                column(decided, n -> n.notification().cause().escalationId(), UUID[]::new),
                column(decided, n -> n.notification().cause().dueAt(), Instant[]::new),
                column(decided, n -> n.notification().channel().wireName(), String[]::new),
                column(decided, n -> n.notification().template(), String[]::new),
                column(decided, n -> n.notification().recipient().role(), String[]::new),
                column(decided, n -> n.notification().recipient().id(), String[]::new),
                column(decided, n -> n.notification().recipient().name(), String[]::new),
                column(decided, n -> n.notification().recipient().address(), String[]::new),
                column(decided, n -> n.notification().recipient().language(), String[]::new),
                column(decided, n -> n.notification().attempt(), Integer[]::new),
                column(decided, n -> DetailsJson.write(n.notification().details()), String[]::new),
                column(decided, n -> n.notification().failure(), String[]::new),
                now);
        sql.update(YIELD, column(decided, n -> n.notification().id(), UUID[]::new), now);
    }

    @Override
    public void withdrawCalls(Sql sql, List<UUID> escalationIds, Instant now) {
        if (!escalationIds.isEmpty()) {
            sql.update(WITHDRAW, escalationIds.toArray(UUID[]::new), now);
        }
    }

    @Override
    public List<Delivery> claim(Sql sql, Channel channel, int limit, Instant realNow, Duration lease) {
        return sql.query(CLAIM, realNow, realNow.plus(lease), limit, channel.wireName()).stream()
                .map(DeliveryRow::delivery)
                .toList();
    }

    @Override
    public void renew(Sql sql, List<Delivery> underWay, Instant until) {
        if (!underWay.isEmpty()) {
            sql.update(
                    RENEW,
                    column(underWay, delivery -> delivery.notification().id(), UUID[]::new),
                    column(underWay, Delivery::tries, Integer[]::new),
                    until);
        }
    }
}
