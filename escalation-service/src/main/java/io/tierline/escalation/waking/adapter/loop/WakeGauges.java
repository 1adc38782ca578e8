package io.tierline.escalation.waking.adapter.loop;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.escalation.waking.application.Wakes;
import io.tierline.escalation.waking.application.WakingTickets;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Shows how many wake-ups are ahead and under way, as counted every 10 s of real time. */
@ApplicationScoped
public class WakeGauges {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final WakingTickets tickets;
    private volatile Wakes.Pending latest = new Wakes.Pending(0, 0);
    private @Nullable BackgroundLoop loop;

    /** Registers the gauges; counts from the start of the application on. */
    public WakeGauges(WakingTickets tickets, MeterRegistry metrics) {
        this.tickets = tickets;
        Gauge.builder("tierline.timers.armed", () -> latest.armed())
                .description("Tickets that are to be woken later")
                .register(metrics);
        Gauge.builder("tierline.timers.under.way", () -> latest.underWay())
                .description("Tickets whose wake-up was sent and not handled yet")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("wake-gauges", this::count);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private Duration count() {
        latest = tickets.pending();
        return EVERY;
    }
}
