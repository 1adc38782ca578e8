package io.tierline.kit.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.clock.TierlineClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** The measures that several services share, under one name each. */
@ApplicationScoped
public class ServiceMetrics {
    private final MeterRegistry metrics;
    private final Timer timerLateness;

    /** Registers what is always there. */
    public ServiceMetrics(MeterRegistry metrics, TierlineClock clock) {
        this.metrics = metrics;
        this.timerLateness = Timer.builder("tierline.timer.lateness")
                .description("Real time from the instant at which a timer was due to its handling")
                .serviceLevelObjectives(
                        Duration.ofMillis(25),
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30))
                .register(metrics);
        metrics.gauge("tierline.clock.trusted", clock, it -> it.trusted() ? 1 : 0);
    }

    /** Makes the bean at start, so that no measure is missing before its first event. */
    void start(@Observes StartupEvent event) {}

    /** A timer was handled so much real time after it was due; as {@link Lateness} counts it. */
    public void timerHandled(Duration lateness) {
        timerLateness.record(Lateness.countable(lateness));
    }

    /** A ticket was answered 201. */
    public void ticketAccepted(String policy) {
        metrics.counter("tierline.tickets.accepted", "policy", policy).increment();
    }

    /**
     * A notification was attempted.
     *
     * @param channel {@code email}, {@code phone} or {@code webhook}
     * @param outcome {@code sent}, {@code retried}, {@code failed} or {@code cancelled}
     */
    public void delivered(String channel, String outcome) {
        metrics.counter("tierline.deliveries", "channel", channel, "outcome", outcome)
                .increment();
    }
}
