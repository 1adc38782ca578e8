package io.tierline.intake.testing;

import io.tierline.localstack.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The service's database, past the service. */
public final class Database {
    private static final List<String> TABLES = List.of("ticket", "ticket_fact", "idempotency_key", "customer");

    private final Map<String, String> service;
    private final Map<String, String> shared;

    Database(TestInfrastructure infrastructure) {
        this.service = infrastructure.environment("intake");
        this.shared = infrastructure.shared();
    }

    /** How many rows there are in the tables that a request may write. */
    public String counts() throws SQLException {
        List<String> counts = new ArrayList<>();
        for (String table : TABLES) {
            counts.add(table + "=" + texts("select count(*)::text from intake." + table));
        }
        return String.join(" ", counts);
    }

    /** The first column of a query's rows, asked by the superuser. */
    public List<String> texts(String query, Object... parameters) throws SQLException {
        try (Connection connection = asSuperuser()) {
            return texts(connection, query, parameters);
        }
    }

    /** Changes rows, as the superuser. */
    public void change(String statement) throws SQLException {
        try (Connection connection = asSuperuser()) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    /** A connection of the superuser. */
    public Connection asSuperuser() throws SQLException {
        return connect(variable(shared, "TIERLINE_DB_SUPERUSER"), variable(shared, "TIERLINE_DB_SUPERUSER_PASSWORD"));
    }

    /** A connection as the service itself opens it. */
    public Connection asService() throws SQLException {
        return connect(variable(service, "TIERLINE_DB_USER"), variable(service, "TIERLINE_DB_PASSWORD"));
    }

    /** The first column of a query's rows. */
    public static List<String> texts(Connection connection, String query, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }

    private Connection connect(String user, String password) throws SQLException {
        String url = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        variable(service, "TIERLINE_DB_HOST"),
                        variable(service, "TIERLINE_DB_PORT"),
                        variable(service, "TIERLINE_DB_NAME"));
        return DriverManager.getConnection(url, user, password);
    }

    private static String variable(Map<String, String> variables, String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new AssertionError("the test infrastructure does not tell " + name);
        }
        return value;
    }
}
