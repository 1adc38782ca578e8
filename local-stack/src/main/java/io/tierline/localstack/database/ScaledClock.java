package io.tierline.localstack.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The clock that all services share: real time, or faster. Its origin and speed are one row in the database.
 *
 * <p>Scaled now = running ? scaled_origin + (clock_timestamp() - real_origin) * speed : scaled_origin.
 */
public record ScaledClock(DatabaseAccess access) {
    private static final String SCALED_AT = """
            case when kept.running
                 then kept.scaled_origin + (%s - kept.real_origin) * kept.speed::double precision
                 else kept.scaled_origin
            end""";

    private static final String TABLE = """
            create schema if not exists clock;
            create table if not exists clock.scaled_clock (
                id            boolean     primary key default true check (id),
                real_origin   timestamptz not null,
                scaled_origin timestamptz not null,
                speed         numeric     not null check (speed >= 0),
                running       boolean     not null
            );
            grant usage on schema clock to public;
            grant select on clock.scaled_clock to public;
            """;

    private static final String START = """
            with started as materialized (select clock_timestamp() as at)
            insert into clock.scaled_clock as kept (real_origin, scaled_origin, speed, running)
            select at, at, ?, true from started
            on conflict (id) do update
            set real_origin   = excluded.real_origin,
                scaled_origin = greatest(excluded.scaled_origin, %s),
                speed         = excluded.speed,
                running       = true
            """.formatted(SCALED_AT.formatted("excluded.real_origin"));

    private static final String FREEZE = """
            update clock.scaled_clock as kept
            set scaled_origin = %s, real_origin = clock_timestamp(), running = false
            where running
            """.formatted(SCALED_AT.formatted("clock_timestamp()"));

    static void createTable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    /**
     * Lets the clock run on from where it stood, and never from before real time: it never runs backwards, and a clock that
     * was never scaled shows real time after every pause.
     *
     * @param speed scaled seconds in one real second
     */
    public void start(BigDecimal speed) throws SQLException {
        try (Connection connection = access.connect(DatabaseAccess.DATABASE);
                PreparedStatement statement = connection.prepareStatement(START)) {
            statement.setBigDecimal(1, speed);
            statement.executeUpdate();
        }
    }

    /** Stops the clock where it is. */
    public void freeze() throws SQLException {
        try (Connection connection = access.connect(DatabaseAccess.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(FREEZE);
        }
    }
}
