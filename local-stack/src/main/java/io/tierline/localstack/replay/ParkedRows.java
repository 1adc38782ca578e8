package io.tierline.localstack.replay;

import io.tierline.localstack.database.DatabaseAccess;
import io.tierline.localstack.process.Journal;
import io.tierline.localstack.service.ServiceName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Rows of outboxes that the broker refused for good. Each holds back what its ticket says later; once released, the relay
 * sends it again, and what it held back after it.
 *
 * @param access to the services' database
 * @param journal told of every row
 */
public record ParkedRows(DatabaseAccess access, Journal journal) {
    private static final String CHOSEN = """
            select id, topic, key, headers ->> 'ce_id' as event, park_cause
              from %s.outbox
             where parked_at is not null and (?::text is null or headers ->> 'ce_id' = ?)""";

    private static final String LOOK = CHOSEN + " order by id";

    private static final String RELEASE = "with chosen as materialized (" + CHOSEN + """
             for update),
            released as (update %1$s.outbox set parked_at = null, park_cause = null
                          where id in (select id from chosen))
            select * from chosen order by id""";

    /**
     * Releases what is selected, or names it only.
     *
     * @param services in whose outboxes
     * @return how many rows were selected
     */
    public int release(List<ServiceName> services, Selection selection) throws SQLException {
        try (Connection connection = access.connect(DatabaseAccess.DATABASE)) {
            int selected = 0;
            for (ServiceName service : services) {
                selected += release(connection, service, selection);
            }
            return selected;
        }
    }

    private int release(Connection connection, ServiceName service, Selection selection) throws SQLException {
        String query = (selection.dryRun() ? LOOK : RELEASE).formatted(service.id());
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, selection.event());
            statement.setString(2, selection.event());
            try (ResultSet row = statement.executeQuery()) {
                int selected = 0;
                while (row.next()) {
                    selected++;
                    journal.say((selection.dryRun() ? "would release  " : "released  ") + describe(service, row));
                }
                return selected;
            }
        }
    }

    private static String describe(ServiceName service, ResultSet row) throws SQLException {
        return "row %d of %s  event %s of ticket %s → %s  (refused by the broker: %s)"
                .formatted(
                        row.getLong("id"),
                        service.id(),
                        row.getString("event"),
                        row.getString("key"),
                        row.getString("topic"),
                        row.getString("park_cause"));
    }
}
