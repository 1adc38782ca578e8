package io.tierline.escalation.waking.adapter.loop;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.escalation.waking.application.DueSignal;
import io.tierline.escalation.waking.application.WakingTickets;
import io.tierline.kit.backlog.CatchingUp;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Wakes tickets when they are due: sleeps until the next due instant, at most 250 ms of real time. */
@ApplicationScoped
public class DuePoller {
    private static final Duration LONGEST_REST = Duration.ofMillis(250);

    /** A due row may be locked by a consumer that is deciding about it: do not spin until it is done. */
    private static final Duration SHORTEST_REST = Duration.ofMillis(5);

    private final WakingTickets tickets;
    private final CatchingUp catchingUp;
    private final DueSignal signal;
    private final TierlineClock clock;
    private @Nullable BackgroundLoop loop;

    /** Does nothing before the application starts. */
    public DuePoller(WakingTickets tickets, CatchingUp catchingUp, DueSignal signal, TierlineClock clock) {
        this.tickets = tickets;
        this.catchingUp = catchingUp;
        this.signal = signal;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("due-poller", this::poll, signal.signal());
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    private Duration poll() {
        if (!clock.trusted() || catchingUp.holdsBack()) {
            return LONGEST_REST;
        }
        return tickets.wakeDue() == WakingTickets.BATCH ? Duration.ZERO : untilNext();
    }

    private Duration untilNext() {
        Duration left = tickets.next().map(clock::realUntil).orElse(LONGEST_REST);
        if (left.compareTo(SHORTEST_REST) < 0) {
            return SHORTEST_REST;
        }
        return left.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : left;
    }
}
