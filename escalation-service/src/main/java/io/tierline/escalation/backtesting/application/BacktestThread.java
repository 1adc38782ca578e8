package io.tierline.escalation.backtesting.application;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one thread on which all backtests of this instance play, page by page in turn: they never take a second core. */
@ApplicationScoped
public class BacktestThread implements Executor {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("backtests").daemon().factory());

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }
}
