package io.tierline.escalation.backtesting.application;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The two threads on which all backtests of this instance play, page by page in turn: they never take more cores. */
@ApplicationScoped
public class BacktestThreads implements Executor {
    /** How many pages are played at once. */
    static final int COUNT = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            COUNT, Thread.ofPlatform().name("backtests-", 1).daemon().factory());

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }
}
