package io.tierline.notification.delivery.adapter.postgres;

import io.tierline.kit.database.Sql;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.delivery.model.Recipient;
import io.vertx.sqlclient.Row;
import java.util.Objects;

/** Reads a claimed row. */
final class DeliveryRow {
    private DeliveryRow() {}

    static Delivery delivery(Row row) {
        return new Delivery(row.getString("tenant"), notification(row), ticket(row), row.getInteger("tries"));
    }

    private static Notification notification(Row row) {
        return new Notification(
                row.getUUID("id"),
                cause(row),
                Channel.ofWireName(row.getString("channel")),
                row.getString("template"),
                recipient(row),
                row.getInteger("attempt"),
                DetailsJson.read(row.getString("details_json")),
                null);
    }

    private static Notification.Cause cause(Row row) {
        return new Notification.Cause(
                row.getUUID("ticket_id"),
                row.getUUID("event_id"),
                row.getString("event_type"),
                Objects.requireNonNull(Sql.instant(row, "due_at"), "due_at"),
                row.getUUID("escalation_id"));
    }

    private static Recipient recipient(Row row) {
        return new Recipient(
                row.getString("role"),
                row.getString("recipient"),
                row.getString("name"),
                row.getString("address"),
                row.getString("language"));
    }

    private static Delivery.TicketFacts ticket(Row row) {
        return new Delivery.TicketFacts(
                row.getString("reference"),
                Objects.requireNonNullElse(row.getString("subject"), ""),
                Objects.requireNonNullElse(row.getString("customer"), ""),
                Objects.requireNonNullElse(row.getString("zone"), "UTC"));
    }
}
