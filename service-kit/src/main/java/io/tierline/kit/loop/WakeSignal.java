package io.tierline.kit.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one thread rest until another has something for it. Signals that come while nobody rests are not lost. */
public final class WakeSignal {
    private final Semaphore raised = new Semaphore(0);

    /** Ends the rest; cheap, never blocks. */
    public void raise() {
        raised.release();
    }

    /**
     * Rests until a signal, and takes all signals that were raised.
     *
     * @param atMost of real time
     */
    public void await(Duration atMost) throws InterruptedException {
        if (raised.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            raised.drainPermits();
        }
    }
}
