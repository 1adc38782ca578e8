package io.tierline.localstack.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.localstack.infrastructure.SharedInfrastructure;
import io.tierline.localstack.infrastructure.SharedInfrastructure.Running;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedInfrastructure.class)
class ScaledClockIT {
    private static final BigDecimal FAST = BigDecimal.valueOf(3600);

    private final Running running;
    private final ScaledClock clock;

    ScaledClockIT(Running running) {
        this.running = running;
        this.clock = new ScaledClock(DatabaseAccess.local(
                Integer.parseInt(running.coordinate("TIERLINE_DB_PORT")),
                running.coordinate("TIERLINE_DB_SUPERUSER_PASSWORD")));
    }

    @BeforeEach
    @AfterEach
    void neverScaled() throws SQLException {
        execute("delete from clock.scaled_clock");
        clock.start(BigDecimal.ONE);
    }

    @Test
    void showsRealTimeWhileItWasNeverScaledEvenAfterAPause() throws SQLException {
        clock.freeze();
        clock.start(BigDecimal.ONE);

        Row row = row();
        assertThat(row.scaledOrigin()).isEqualTo(row.realOrigin());
        assertThat(row.speed()).isEqualByComparingTo("1");
        assertThat(row.running()).isTrue();
    }

    @Test
    void runsOnFromWhereItWasFrozen() throws SQLException {
        clock.start(FAST);
        ahead(Duration.ofDays(30));
        clock.freeze();
        Row frozen = row();

        clock.start(BigDecimal.ONE);

        assertThat(frozen.running()).isFalse();
        assertThat(row().scaledOrigin()).isEqualTo(frozen.scaledOrigin());
        assertThat(row().running()).isTrue();
    }

    @Test
    void runsOnWithoutAStepBackWhenOnlyTheSpeedChanges() throws SQLException {
        clock.start(FAST);
        ahead(Duration.ofDays(30));
        Instant before = row().scaledOrigin();

        clock.start(BigDecimal.TEN);

        assertThat(row().scaledOrigin()).isAfter(before);
        assertThat(row().speed()).isEqualByComparingTo("10");
    }

    @Test
    void staysFrozenWhenFrozenTwice() throws SQLException {
        clock.start(FAST);
        clock.freeze();
        Row once = row();

        clock.freeze();

        assertThat(row()).isEqualTo(once);
    }

    private void ahead(Duration by) throws SQLException {
        execute("update clock.scaled_clock set scaled_origin = scaled_origin + interval '%d seconds'"
                .formatted(by.toSeconds()));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = running.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Row row() throws SQLException {
        try (Connection connection = running.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from clock.scaled_clock")) {
            assertThat(row.next()).isTrue();
            return new Row(
                    row.getObject("real_origin", OffsetDateTime.class).toInstant(),
                    row.getObject("scaled_origin", OffsetDateTime.class).toInstant(),
                    row.getBigDecimal("speed"),
                    row.getBoolean("running"));
        }
    }

    private record Row(Instant realOrigin, Instant scaledOrigin, BigDecimal speed, boolean running) {}
}
