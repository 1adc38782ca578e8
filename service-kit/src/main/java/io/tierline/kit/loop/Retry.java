package io.tierline.kit.loop;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tries until it succeeds or the service stops. */
@ApplicationScoped
public class Retry {
    private static final Logger LOG = Logger.getLogger(Retry.class);

    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Runs work on the calling thread until it returns normally, with back-off.
     *
     * @param what for the log, which tells of an outage once
     * @throws StoppedException if the service stops first
     */
    public void untilDone(String what, Runnable work) {
        var outage = new Outage(LOG, what);
        while (!tried(outage, work)) {
            if (stopped.getCount() == 0) {
                throw new StoppedException();
            }
        }
    }

    /** Ends all waiting; early, so that consumers are free when their channels are closed. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        stopped.countDown();
    }

    private boolean tried(Outage outage, Runnable work) {
        try {
            work.run();
            outage.over();
            return true;
            // Broad on purpose: the caller sorts out what will never succeed; all the rest passes, whatever it is
            // called.
        } catch (RuntimeException e) {
            rest(outage.failed(e));
            return false;
        }
    }

    private void rest(Duration time) {
        try {
            boolean ended = stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
            LOG.tracef("rested %s, stopping: %s", time, ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
