package io.tierline.escalation.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The service's tables as a test looks at them and meddles with them. */
record Database(Map<String, String> shared) {

    /** Changes something, and says how many rows. */
    int change(String sql, Object... values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    /** The first column of the first row. */
    Object ask(String sql, Object... values) {
        return run(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("no row: " + sql);
                }
                Object value = rows.getObject(1);
                return value == null ? "null" : value;
            }
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Object[] values, Work<T> work) {
        String url = "jdbc:postgresql://%s:%s/%s?currentSchema=escalation"
                .formatted(
                        shared.get("TIERLINE_DB_HOST"), shared.get("TIERLINE_DB_PORT"), shared.get("TIERLINE_DB_NAME"));
        try (Connection connection = DriverManager.getConnection(
                        url, shared.get("TIERLINE_DB_SUPERUSER"), shared.get("TIERLINE_DB_SUPERUSER_PASSWORD"));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return work.with(statement);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
