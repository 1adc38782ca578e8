package io.tierline.localstack.database;

import io.tierline.localstack.layout.Ports;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is and how its superuser signs in.
 *
 * @param host address it listens on
 * @param password of {@link #SUPERUSER}
 */
public record DatabaseAccess(String host, int port, String password) {
    public static final String SUPERUSER = "postgres";

    /** The one database of the stack. */
    public static final String DATABASE = "tierline";

    /** On this machine. */
    public static DatabaseAccess local(int port, String password) {
        return new DatabaseAccess(Ports.HOST, port, password);
    }

    /** A connection of the superuser; gives up after 10 s. */
    public Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("ApplicationName", "tierline-local-stack");
        return DriverManager.getConnection("jdbc:postgresql://%s:%d/%s".formatted(host, port, database), properties);
    }
}
