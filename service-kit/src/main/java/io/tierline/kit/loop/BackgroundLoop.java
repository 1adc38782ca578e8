package io.tierline.kit.loop;

import io.quarkus.runtime.Quarkus;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * One step again and again, as plain sequential code on a thread of its own. A step that fails is tried again with
 * back-off, for ever, and logged once per outage.
 */
public final class BackgroundLoop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(BackgroundLoop.class);
    private static final Duration LAST_STEP = Duration.ofSeconds(6);

    /** What the loop does. */
    @FunctionalInterface
    public interface Step {
        /**
         * Works once.
         *
         * @return how long to rest, in real time, unless a signal ends the rest
         */
        Duration run();
    }

    private final Step step;
    private final WakeSignal signal;
    private final Outage outage;
    private final Thread thread;
    private volatile boolean stopping;

    private BackgroundLoop(String name, Step step, WakeSignal signal) {
        this.step = step;
        this.signal = signal;
        this.outage = new Outage(LOG, name);
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::runUntilStopped);
    }

    /** Starts a loop that other threads cannot wake. */
    public static BackgroundLoop start(String name, Step step) {
        return start(name, step, new WakeSignal());
    }

    /**
     * Starts a loop.
     *
     * @param name the thread's, for logs
     * @param signal ends a rest
     */
    public static BackgroundLoop start(String name, Step step, WakeSignal signal) {
        var loop = new BackgroundLoop(name, step, signal);
        loop.thread.start();
        return loop;
    }

    /** Lets the running step end and waits for it; interrupts it if it takes longer than a relay batch may. */
    @Override
    public void close() {
        stopping = true;
        signal.raise();
        try {
            if (!thread.join(LAST_STEP)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runUntilStopped() {
        boolean broken = true;
        try {
            while (!stopping) {
                signal.await(runOnce());
            }
            broken = false;
        } catch (InterruptedException e) {
            broken = false;
            Thread.currentThread().interrupt();
        } finally {
            if (broken) {
                // An error, such as no memory: a service that lives on without this loop would not show it.
                Quarkus.asyncExit(1);
            }
        }
    }

    private Duration runOnce() {
        try {
            Duration rest = step.run();
            outage.over();
            return rest;
            // Broad on purpose: a loop that ended because of one failure would be an outage that nobody sees.
        } catch (RuntimeException e) {
            return outage.failed(e);
        }
    }
}
