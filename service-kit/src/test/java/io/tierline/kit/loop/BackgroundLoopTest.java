package io.tierline.kit.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundLoopTest {
    private final AtomicInteger steps = new AtomicInteger();

    @Test
    void goesOnAfterFailures() {
        try (var loop = BackgroundLoop.start("test", () -> {
            if (steps.incrementAndGet() <= 2) {
                throw new IllegalStateException("seeded");
            }
            return Duration.ofHours(1);
        })) {
            await().untilAtomic(steps, equalTo(3));
            assertThat(loop).isNotNull();
        }
    }

    @Test
    void isWokenByASignal() {
        var signal = new WakeSignal();
        try (var loop = BackgroundLoop.start("test", this::stepAndRest, signal)) {
            await().untilAtomic(steps, equalTo(1));
            signal.raise();
            await().untilAtomic(steps, equalTo(2));
            assertThat(loop).isNotNull();
        }
    }

    @Test
    void stopsWhileItRests() {
        var loop = BackgroundLoop.start("test", this::stepAndRest);
        await().untilAtomic(steps, equalTo(1));
        loop.close();
        assertThat(steps).hasValue(1);
    }

    private Duration stepAndRest() {
        steps.incrementAndGet();
        return Duration.ofHours(1);
    }
}
