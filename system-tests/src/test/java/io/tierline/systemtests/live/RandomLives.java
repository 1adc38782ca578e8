package io.tierline.systemtests.live;

import io.tierline.systemtests.client.Answer;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.ProductClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets many tickets live at once, for a span of real time. */
final class RandomLives implements AutoCloseable {
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final CloseCalls closeCalls;
    private final ProductClock clock;
    private final Instant end;
    private final Map<String, RandomLife> lives = new ConcurrentHashMap<>();
    private final Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
    private final AtomicInteger alive = new AtomicInteger();

    /** Something may be about to fall due for a ticket, so that a fact sent now could come too late. */
    interface CloseCalls {
        /** Nothing if it is not, else the real time after which to look again. */
        Duration untilClear(String reference);
    }

    /** @param end of all lives, in real time */
    RandomLives(CloseCalls closeCalls, ProductClock clock, Instant end) {
        this.closeCalls = closeCalls;
        this.clock = clock;
        this.end = end;
    }

    /** Submits a ticket and lets it live. */
    void begin(RandomLife life) {
        Answer answer = life.submit();
        clock.learn(answer.sentAt(), Intake.submittedAt(answer), answer.receivedAt());
        String reference = Intake.referenceIn(answer);
        lives.put(reference, life);
        alive.incrementAndGet();
        goOn(reference, life, Duration.ofMillis(life.pause()));
    }

    /** The lives, by reference. */
    Map<String, RandomLife> lives() {
        return Map.copyOf(lives);
    }

    /** Whether every life has ended. */
    boolean areOver() {
        return alive.get() == 0;
    }

    /** What went wrong in asking for changes. */
    Queue<Throwable> errors() {
        return errors;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void goOn(String reference, RandomLife life, Duration pause) {
        threads.schedule(() -> step(reference, life), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void step(String reference, RandomLife life) {
        try {
            if (Instant.now().isAfter(end)) {
                alive.decrementAndGet();
                return;
            }
            Duration untilClear = closeCalls.untilClear(reference);
            if (untilClear.isPositive()) {
                goOn(reference, life, untilClear);
            } else {
                life.next(reference);
                goOn(reference, life, Duration.ofMillis(life.pause()));
            }
        } catch (RuntimeException | AssertionError e) {
            errors.add(e);
            alive.decrementAndGet();
        }
    }
}
