package io.tierline.kit.consume;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the inbox's partitions: made three days ahead, dropped a day after the topics forgot their events. */
@ApplicationScoped
public class InboxMaintenance {
    private static final int DAYS_AHEAD = 3;
    private static final int DAYS_KEPT = 8;
    private static final Duration EVERY = Duration.ofHours(1);

    private final WorkerTransactions transactions;
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    public InboxMaintenance(WorkerTransactions transactions) {
        this.transactions = transactions;
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("inbox-maintenance", this::maintain);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private Duration maintain() {
        transactions.run(sql -> sql.query("select maintain_inbox($1, $2)", DAYS_AHEAD, DAYS_KEPT));
        return EVERY;
    }
}
