package io.tierline.intake.request.adapter.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Drops stored answers after a day of real time: by then no client repeats a request. */
@ApplicationScoped
public class ForgettingAnswers {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final String FORGET =
            "delete from idempotency_key where stored_at < clock_timestamp() - interval '1 day'";

    private final WorkerTransactions transactions;
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    public ForgettingAnswers(WorkerTransactions transactions) {
        this.transactions = transactions;
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("idempotency-keys", () -> {
            transactions.run(sql -> sql.update(FORGET));
            return EVERY;
        });
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }
}
