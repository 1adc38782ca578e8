package io.tierline.notification.alerting.adapter.postgres;

import static io.tierline.kit.database.Sql.column;

import io.tierline.kit.database.Sql;
import io.tierline.notification.paging.model.Alert;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The table {@code alert}; guarded by the lock of the ticket's row. */
final class AlertTable {
    /** An alert and the ticket that it belongs to. */
    record OfTicket(UUID ticketId, Alert alert) {}

    private static final String LOAD = """
            select escalation_id, ticket_id, event_id, escalated_to, because, due_at, call_roles, paging::text as paging
              from alert where ticket_id = any($1) order by due_at, escalation_id""";

    private static final String UPSERT = """
            insert into alert (escalation_id, ticket_id, event_id, escalated_to, because, due_at, call_roles, state,
                               paging, next_wake)
            select escalation_id, ticket_id, event_id, escalated_to, because, due_at, string_to_array(call_roles, ','),
                   state, paging::jsonb, next_wake
              from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::text[],
                          $8::text[], $9::text[], $10::timestamptz[])
                   as a (escalation_id, ticket_id, event_id, escalated_to, because, due_at, call_roles, state, paging,
                         next_wake)
                on conflict (escalation_id) do update
               set state = excluded.state, paging = excluded.paging, next_wake = excluded.next_wake
             where alert.paging is distinct from excluded.paging""";

    private static final String LOOK_AGAIN =
            "update alert set next_wake = $2 where ticket_id = any($1) and next_wake < $2";

    private AlertTable() {}

    static Map<UUID, List<Alert>> load(Sql sql, Collection<UUID> ticketIds) {
        return sql.query(LOAD, (Object) ticketIds.toArray(UUID[]::new)).stream()
                .map(row -> new OfTicket(row.getUUID("ticket_id"), alert(row)))
                .collect(Collectors.groupingBy(
                        OfTicket::ticketId, Collectors.mapping(OfTicket::alert, Collectors.toList())));
    }

    static void store(Sql sql, List<OfTicket> alerts) {
        if (alerts.isEmpty()) {
            return;
        }
        sql.update(
                UPSERT,
                column(alerts, it -> it.alert().escalationId(), UUID[]::new),
                column(alerts, OfTicket::ticketId, UUID[]::new),
                column(alerts, it -> it.alert().origin().eventId(), UUID[]::new),
                column(alerts, it -> it.alert().origin().to(), String[]::new),
                column(alerts, it -> it.alert().origin().because(), String[]::new),
                column(alerts, it -> it.alert().origin().dueAt(), Instant[]::new),
                column(alerts, it -> String.join(",", it.alert().callRoles()), String[]::new),
                column(alerts, it -> FolderJson.stateOf(it.alert().paging()), String[]::new),
                column(alerts, it -> FolderJson.write(it.alert().paging()), String[]::new),
                column(alerts, it -> it.alert().paging().nextWake().orElse(null), Instant[]::new));
    }

    /** Moves when the alerts of some tickets are looked at, not when they are due. */
    static void lookAgain(Sql sql, List<UUID> ticketIds, Instant at) {
        if (!ticketIds.isEmpty()) {
            sql.update(LOOK_AGAIN, ticketIds.toArray(UUID[]::new), at);
        }
    }

    private static Alert alert(Row row) {
        var origin = new Alert.Origin(
                row.getUUID("event_id"),
                row.getString("escalated_to"),
                row.getString("because"),
                Objects.requireNonNull(Sql.instant(row, "due_at"), "due_at"));
        return new Alert(
                row.getUUID("escalation_id"),
                origin,
                List.of(row.getArrayOfStrings("call_roles")),
                FolderJson.paging(row.getString("paging")));
    }
}
