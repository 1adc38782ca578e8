package io.tierline.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.database.Sql;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.BackgroundLoop;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How much waits in the outbox: metrics, and the limit above which intake takes no more. Looked at every 2 s. */
@ApplicationScoped
public class OutboxDepth {
    private static final Duration EVERY = Duration.ofSeconds(2);

    /** Counting stops above the limit: nobody needs to know by how much. */
    private static final String LOOK = """
            select (select count(*) from (select from outbox where parked_at is null limit $1 + 1) as counted) as waiting,
                   (select count(*) from outbox where parked_at is not null) as parked,
                   coalesce((select extract(epoch from clock_timestamp() - created_at)
                               from outbox where parked_at is null order by id limit 1), 0)::float8 as oldest""";

    private record Depth(long waiting, long parked, double oldestSeconds) {}

    private final WorkerTransactions transactions;
    private final long limit;
    private final MeterRegistry metrics;
    private volatile Depth depth = new Depth(0, 0, 0);
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    public OutboxDepth(WorkerTransactions transactions, TierlineConfig config, MeterRegistry metrics) {
        this.transactions = transactions;
        this.limit = config.outbox().limit();
        this.metrics = metrics;
    }

    /** Whether more rows wait than the service may pile up. */
    public boolean isFull() {
        return depth.waiting() > limit;
    }

    void start(@Observes StartupEvent event) {
        metrics.gauge("tierline.outbox.depth", this, it -> it.depth.waiting());
        metrics.gauge("tierline.outbox.parked", this, it -> it.depth.parked());
        metrics.gauge("tierline.outbox.oldest.age.seconds", this, it -> it.depth.oldestSeconds());
        loop = BackgroundLoop.start("outbox-depth", () -> {
            depth = transactions.call(this::look);
            return EVERY;
        });
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private Depth look(Sql sql) {
        Row row = sql.query(LOOK, limit).getFirst();
        return new Depth(row.getLong("waiting"), row.getLong("parked"), row.getDouble("oldest"));
    }
}
