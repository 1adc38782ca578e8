package io.tierline.notification.delivery.adapter.postgres;

import static io.tierline.kit.database.Sql.column;

import io.tierline.events.NotificationEvent;
import io.tierline.kit.database.Sql;
import io.tierline.kit.event.EventDraft;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.event.TicketRef;
import io.tierline.kit.outbox.Outbox;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.notification.delivery.application.OutcomeStore;
import io.tierline.notification.delivery.application.Settlement;
import io.tierline.notification.delivery.model.Notification;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settles notifications in batches: tickets locked in id order, then one update, then the outbox. */
@ApplicationScoped
class OutcomeTable implements OutcomeStore {
    private static final String LOCK =
            "select id, tenant, reference, sequence, policy_version from ticket where id = any($1) order by id for update";

    /**
     * A provider's yes is the truth even about a call that was cancelled meanwhile; all else only counts while queued, and
     * a try that is to be repeated only if nobody has begun another one since.
     */
    private static final String SETTLE = """
            update notification n
               set state = s.state, next_try_at = s.next_try_at, quiet_until = s.quiet_until, reason = nullif(s.reason, ''),
                   settled_at = case when s.state = 'queued' then null else $5::timestamptz end
              from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::text[], $6::timestamptz[], $7::integer[])
                   as s (id, state, next_try_at, reason, quiet_until, tries)
             where n.id = s.id and (n.state = 'queued' or (n.state = 'cancelled' and s.state = 'sent'))
               and (s.state <> 'queued' or s.tries = n.tries)
         returning n.id""";

    private static final String COUNT = """
            update ticket t set sequence = c.sequence
              from unnest($1::uuid[], $2::bigint[]) as c (id, sequence)
             where t.id = c.id""";

    private final EventFactory events;

    OutcomeTable(EventFactory events) {
        this.events = events;
    }

    @Override
    public List<Settlement> settle(Sql sql, List<Settlement> settlements, Instant now) {
        if (settlements.isEmpty()) {
            return List.of();
        }
        Map<UUID, Numbered> tickets = lock(sql, settlements);
        Set<UUID> changed = update(sql, settlements, now);
        List<Settlement> effective = settlements.stream()
                .filter(settlement -> changed.contains(notification(settlement).id()))
                .toList();
        announce(sql, effective, tickets, now);
        return effective;
    }

    private static Map<UUID, Numbered> lock(Sql sql, List<Settlement> settlements) {
        UUID[] ids = settlements.stream()
                .map(settlement -> notification(settlement).cause().ticketId())
                .distinct()
                .toArray(UUID[]::new);
        return sql.query(LOCK, (Object) ids).stream()
                .map(Numbered::of)
                .collect(Collectors.toMap(numbered -> numbered.ticket().id(), numbered -> numbered));
    }

    private static Set<UUID> update(Sql sql, List<Settlement> settlements, Instant now) {
        return sql
                .query(
                        SETTLE,
                        column(
                                settlements,
                                settlement -> notification(settlement).id(),
                                UUID[]::new),
                        column(
                                settlements,
                                settlement -> settlement.state().name().toLowerCase(Locale.ROOT),
                                String[]::new),
                        column(settlements, Settlement::nextTryAt, Instant[]::new),
                        column(settlements, Settlement::reason, String[]::new),
                        now,
                        column(settlements, Settlement::quietUntil, Instant[]::new),
                        column(
                                settlements,
                                settlement -> settlement.attempted().delivery().tries(),
                                Integer[]::new))
                .stream()
                .map(row -> row.getUUID("id"))
                .collect(Collectors.toSet());
    }

    private void announce(Sql sql, List<Settlement> effective, Map<UUID, Numbered> tickets, Instant now) {
        Map<UUID, Long> sequences = new HashMap<>();
        List<OutgoingRecord> records = new ArrayList<>();
        for (Settlement settlement : effective) {
            Notification notification = notification(settlement);
            Numbered ticket = tickets.get(notification.cause().ticketId());
            Optional<NotificationEvent> event = event(settlement);
            if (ticket != null && event.isPresent()) {
                long sequence = sequences.merge(ticket.ticket().id(), ticket.sequence() + 1, (last, first) -> last + 1);
                var draft = EventDraft.of(sequence, event.get())
                        .under(ticket.policyVersion())
                        .due(notification.cause().dueAt());
                records.add(events.original(ticket.ticket(), draft, now, null));
            }
        }
        count(sql, sequences);
        Outbox.append(sql, records);
    }

    private static void count(Sql sql, Map<UUID, Long> sequences) {
        if (!sequences.isEmpty()) {
            List<UUID> ids = List.copyOf(sequences.keySet());
            sql.update(COUNT, ids.toArray(UUID[]::new), column(ids, sequences::get, Long[]::new));
        }
    }

    private static Optional<NotificationEvent> event(Settlement settlement) {
        return switch (settlement.state()) {
            case SENT -> Optional.of(notification(settlement).sent());
            case FAILED -> Optional.of(notification(settlement).failed(settlement.reason()));
            case QUEUED, CANCELLED -> Optional.empty();
        };
    }

    private static Notification notification(Settlement settlement) {
        return settlement.attempted().delivery().notification();
    }

    private record Numbered(
            TicketRef ticket, long sequence, @Nullable String policyVersion) {
        static Numbered of(Row row) {
            return new Numbered(
                    new TicketRef(row.getUUID("id"), row.getString("reference"), row.getString("tenant")),
                    row.getLong("sequence"),
                    row.getString("policy_version"));
        }
    }
}
