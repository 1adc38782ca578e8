package io.tierline.localstack.demo;

import io.tierline.localstack.database.DatabaseAccess;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;

/**
 * The stack's scaled clock, as it was when the story began.
 *
 * @param real real time
 */
record StoryClock(InstantSource real, Instant realOrigin, Instant scaledOrigin, BigDecimal speed) {
    /** Reads origin and speed from the stack's database. */
    static StoryClock read(DatabaseAccess access, InstantSource real) throws SQLException {
        try (Connection connection = access.connect(DatabaseAccess.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select real_origin, scaled_origin, speed from clock.scaled_clock where running")) {
            if (!row.next()) {
                throw new SQLException("The clock stands still");
            }
            return new StoryClock(
                    real,
                    row.getObject("real_origin", OffsetDateTime.class).toInstant(),
                    row.getObject("scaled_origin", OffsetDateTime.class).toInstant(),
                    row.getBigDecimal("speed"));
        }
    }

    Instant now() {
        return scaled(real.instant());
    }

    /** What the scaled clock showed at a real instant; to the millisecond. */
    Instant scaled(Instant at) {
        BigDecimal ran = BigDecimal.valueOf(Duration.between(realOrigin, at).toMillis());
        return scaledOrigin.plusMillis(ran.multiply(speed).longValue());
    }

    /** How long a time on the scaled clock really takes; to the millisecond. */
    Duration real(Duration scaled) {
        return Duration.ofMillis(BigDecimal.valueOf(scaled.toMillis())
                .divide(speed, RoundingMode.CEILING)
                .longValue());
    }
}
