package io.tierline.kit.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final Retry retry = new Retry();

    @Test
    void triesUntilItSucceeds() {
        var tries = new AtomicInteger();
        retry.untilDone("test", () -> {
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException("seeded");
            }
        });
        assertThat(tries).hasValue(3);
    }

    @Test
    void givesUpWhenTheServiceStops() {
        assertThatThrownBy(() -> retry.untilDone("test", () -> {
                    retry.stop(new ShutdownEvent());
                    throw new IllegalStateException("seeded");
                }))
                .isInstanceOf(StoppedException.class);
    }

    @Test
    void backsOffUpToFiveSeconds() {
        var backoff = new Backoff();
        assertThat(Stream.generate(backoff::next).limit(8).map(Duration::toMillis))
                .containsExactly(100L, 200L, 400L, 800L, 1600L, 3200L, 5000L, 5000L);
        backoff.reset();
        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(100));
    }
}
