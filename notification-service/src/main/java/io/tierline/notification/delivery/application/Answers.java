package io.tierline.notification.delivery.application;

import io.tierline.notification.delivery.model.Delivery.Attempted;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Providers' answers until they are committed; a failed commit loses none. At most one a notification. They ask to be
 * settled when enough have come together or the first has waited a moment: one commit then serves many, and what an
 * answer brings about does not delay messages of the same instant that are still to be sent.
 */
final class Answers {
    private static final int ENOUGH = 16;

    private final Map<UUID, Attempted> waiting = new LinkedHashMap<>();
    private final Runnable settle;
    private final Executor inAMoment;

    /**
     * For one loop.
     *
     * @param settle asks for a turn; cheap, never blocks
     * @param moment how long the first waits for others, real time
     */
    Answers(Runnable settle, Duration moment) {
        this.settle = settle;
        this.inAMoment = CompletableFuture.delayedExecutor(moment.toMillis(), TimeUnit.MILLISECONDS);
    }

    void add(Attempted attempted) {
        int count = put(attempted);
        if (count == 1) {
            inAMoment.execute(settle);
        } else if (count >= ENOUGH) {
            settle.run();
        }
    }

    synchronized List<Attempted> pending() {
        return List.copyOf(waiting.values());
    }

    synchronized void settled(List<Attempted> committed) {
        committed.forEach(
                attempted -> waiting.remove(attempted.delivery().notification().id(), attempted));
    }

    private synchronized int put(Attempted attempted) {
        waiting.putIfAbsent(attempted.delivery().notification().id(), attempted);
        return waiting.size();
    }
}
