package io.tierline.escalation.waking.adapter.loop;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.escalation.waking.application.WakingTickets;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks every second of real time for wake-ups that came to nothing, and sends them again. */
@ApplicationScoped
public class Watchdog {
    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final WakingTickets tickets;
    private final TierlineClock clock;
    private final Counter rearmed;
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    public Watchdog(WakingTickets tickets, TierlineClock clock, MeterRegistry metrics) {
        this.tickets = tickets;
        this.clock = clock;
        this.rearmed = Counter.builder("tierline.timers.rearmed")
                .description("Wake-ups that nobody handled in time and that were sent again")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("watchdog", this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private Duration look() {
        if (!clock.trusted()) {
            return EVERY;
        }
        int woken = tickets.wakeForgotten();
        if (woken > 0) {
            rearmed.increment(woken);
            LOG.warnf("%d wake-ups were not handled in time and are sent again", woken);
        }
        return woken == WakingTickets.BATCH ? Duration.ZERO : EVERY;
    }
}
