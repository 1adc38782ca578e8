package io.tierline.kit.clock;

import io.tierline.kit.database.Sql;
import io.tierline.kit.database.WorkerTransactions;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the database's clock and the stored scale of the product's clock. */
@ApplicationScoped
class DatabaseClock {
    private static final int TRIES = 3;

    private final WorkerTransactions transactions;

    DatabaseClock(WorkerTransactions transactions) {
        this.transactions = transactions;
    }

    /** The quickest of some readings: the quicker, the less doubt. */
    ClockReading read() {
        return transactions.call(sql -> {
            Scale scale = scale(sql);
            return Stream.generate(() -> reading(sql, scale))
                    .limit(TRIES)
                    .min(Comparator.comparingLong(ClockReading::roundTripNanos))
                    .orElseThrow();
        });
    }

    private static ClockReading reading(Sql sql, Scale scale) {
        long askedAt = System.nanoTime();
        Row row = sql.query("select clock_timestamp() as real").getFirst();
        return new ClockReading(instant(row, "real"), askedAt, System.nanoTime(), scale);
    }

    /** Production has no scaled clock: there, product time is real time. */
    private static Scale scale(Sql sql) {
        Row exists = sql.query("select to_regclass('clock.scaled_clock') is not null as present")
                .getFirst();
        if (!exists.getBoolean("present")) {
            return Scale.REAL;
        }
        return sql
                .query("select real_origin, scaled_origin, speed::float8 as speed, running from clock.scaled_clock")
                .stream()
                .findFirst()
                .map(DatabaseClock::scale)
                .orElse(Scale.REAL);
    }

    private static Scale scale(Row row) {
        return new Scale(
                instant(row, "real_origin"),
                instant(row, "scaled_origin"),
                row.getDouble("speed"),
                row.getBoolean("running"));
    }

    private static Instant instant(Row row, String column) {
        return Objects.requireNonNull(Sql.instant(row, column), column);
    }
}
