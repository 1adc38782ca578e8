package io.tierline.notification.alerting.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.backlog.CatchingUp;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.BackgroundLoop;
import io.tierline.kit.loop.WakeSignal;
import io.tierline.kit.telemetry.ServiceMetrics;
import io.tierline.notification.alerting.application.TakingPagingTurns.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The paging loop: takes what is due and rests until the next step is, at most a poll. */
@ApplicationScoped
public class PagingPoller {
    /** A due row may be locked, or wait for its policy: do not spin until it is done. */
    private static final Duration SHORTEST_REST = Duration.ofMillis(5);

    /** While nothing may be called, whether that is over is looked at so often. */
    private static final Duration HELD_BACK = Duration.ofMillis(250);

    private final WorkerTransactions transactions;
    private final TakingPagingTurns turns;
    private final CatchingUp catchingUp;
    private final TierlineClock clock;
    private final AfterCommit afterCommit;
    private final ServiceMetrics metrics;
    private final PagingSettings settings;
    private final WakeSignal signal = new WakeSignal();
    private @Nullable BackgroundLoop loop;

    /** Wires the loop; it starts with the application. */
    public PagingPoller(
            WorkerTransactions transactions,
            TakingPagingTurns turns,
            CatchingUp catchingUp,
            TierlineClock clock,
            AfterCommit afterCommit,
            ServiceMetrics metrics,
            PagingSettings settings) {
        this.transactions = transactions;
        this.turns = turns;
        this.catchingUp = catchingUp;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.metrics = metrics;
        this.settings = settings;
    }

    /** Says that an alert may have been raised; cheap, never blocks. */
    public void wake() {
        signal.raise();
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("paging", this::turn, signal);
    }

    /** Before the database's pool is closed. */
    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private Duration turn() {
        if (!clock.trusted() || catchingUp.holdsBack()) {
            return HELD_BACK;
        }
        Taken taken = transactions.call(turns::take);
        if (!taken.dueAt().isEmpty()) {
            afterCommit.decided();
            taken.dueAt().forEach(due -> metrics.timerHandled(clock.realSince(due)));
        }
        return taken.next().map(clock::realUntil).map(this::rest).orElse(settings.poll());
    }

    private Duration rest(Duration untilNext) {
        Duration atLeast = untilNext.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : untilNext;
        return atLeast.compareTo(settings.poll()) < 0 ? atLeast : settings.poll();
    }
}
