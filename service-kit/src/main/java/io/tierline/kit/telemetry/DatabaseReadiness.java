package io.tierline.kit.telemetry;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers within 2 s. A broker that is away does not make a service unready. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements AsyncHealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HealthCheckResponse UP = HealthCheckResponse.up("database");
    private static final HealthCheckResponse DOWN = HealthCheckResponse.down("database");

    private final Pool pool;

    /** Asks by the service's own pool. */
    public DatabaseReadiness(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(() -> pool.query("select 1").execute().toCompletionStage())
                .map(rows -> UP)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(DOWN)
                .onFailure()
                .recoverWithItem(DOWN);
    }
}
