package io.tierline.localstack.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits until a daemon does its work. */
public final class Readiness {
    /** A daemon that ends this often in a row before it is ready will not become ready by itself. */
    private static final int HOPELESS = 4;

    private Readiness() {}

    /**
     * Returns when the daemon is ready.
     *
     * @param limit real time to wait at most
     * @throws NotReadyException if it is not ready by then, or keeps ending
     */
    public static void await(Supervised supervised, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!(supervised.running().isPresent() && supervised.daemon().ready())) {
            if (supervised.failures() >= HOPELESS) {
                throw NotReadyException.keepsEnding(supervised);
            }
            if (System.nanoTime() > end) {
                throw NotReadyException.late(supervised, limit);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
