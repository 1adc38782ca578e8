package io.tierline.notification.delivery.adapter.postgres;

import io.tierline.kit.database.RequestRole;
import io.tierline.kit.database.Sql;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.notification.delivery.application.DeliveryLog;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the table {@code notification} as the caller's role sees it. */
@ApplicationScoped
class DeliveryLogTable implements DeliveryLog {
    private static final String OF_TICKET = """
            select n.id, n.channel, n.template, n.role, n.recipient, n.attempt, n.state, n.tries, n.due_at,
                   n.decided_at, n.settled_at, n.reason, n.escalation_id
              from notification n join ticket t on t.id = n.ticket_id
             where t.reference = $1
               and ($2::uuid is null
                    or (n.decided_at, n.id) > (select decided_at, id from notification where id = $2))
             order by n.decided_at, n.id limit $3""";

    private final WorkerTransactions transactions;

    DeliveryLogTable(WorkerTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Entry> ofTicket(RequestRole role, String reference, @Nullable UUID after, int limit) {
        return transactions.call(sql -> {
            sql.query(RequestRole.STATEMENT, role.parameters().toArray());
            return sql.query(OF_TICKET, reference, after, limit).stream()
                    .map(DeliveryLogTable::entry)
                    .toList();
        });
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getUUID("id"),
                row.getString("channel"),
                row.getString("template"),
                row.getString("role"),
                row.getString("recipient"),
                row.getInteger("attempt"),
                row.getString("state"),
                row.getInteger("tries"),
                instant(row, "due_at"),
                instant(row, "decided_at"),
                Sql.instant(row, "settled_at"),
                row.getString("reason"),
                row.getUUID("escalation_id"));
    }

    private static Instant instant(Row row, String column) {
        return Objects.requireNonNull(Sql.instant(row, column), column);
    }
}
