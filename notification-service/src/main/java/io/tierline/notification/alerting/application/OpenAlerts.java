package io.tierline.notification.alerting.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts the alerts that wait for somebody, every few seconds. */
@ApplicationScoped
public class OpenAlerts {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final WorkerTransactions transactions;
    private final FolderStore folders;
    private volatile long count;
    private @Nullable BackgroundLoop loop;

    /** Registers the gauge {@code tierline.alerts.open}. */
    public OpenAlerts(WorkerTransactions transactions, FolderStore folders, MeterRegistry registry) {
        this.transactions = transactions;
        this.folders = folders;
        Gauge.builder("tierline.alerts.open", () -> count)
                .description("Alerts that nobody has taken yet")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("open-alerts", this::look);
    }

    /** Before the database's pool is closed. */
    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private Duration look() {
        count = transactions.call(folders::openAlerts);
        return EVERY;
    }
}
