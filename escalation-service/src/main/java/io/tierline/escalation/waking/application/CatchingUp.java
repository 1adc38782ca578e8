package io.tierline.escalation.waking.application;

import io.tierline.events.Topics;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.telemetry.ConsumerLag;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * After an outage, facts that would stop an escalation may still wait on {@code tickets}: while this instance is more
 * than 5 s behind there, nobody is woken, but for no longer than 60 s. All in real time. One thread asks.
 */
@ApplicationScoped
public class CatchingUp {
    private static final Logger LOG = Logger.getLogger(CatchingUp.class);
    private static final Duration TOLERATED = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConsumerLag lag;
    private final TierlineClock clock;
    private @Nullable Instant since;

    /** Judges by this instance's own consumer. */
    public CatchingUp(ConsumerLag lag, TierlineClock clock) {
        this.lag = lag;
        this.clock = clock;
    }

    /** Whether wake-ups wait for facts. */
    public boolean holdsBack() {
        boolean behind = lag.behind(Topics.TICKETS).compareTo(TOLERATED) > 0;
        Instant now = clock.realNow();
        if (!behind) {
            caughtUp(now);
            return false;
        }
        Instant start = begun(now);
        return Duration.between(start, now).compareTo(PATIENCE) < 0;
    }

    private Instant begun(Instant now) {
        Instant start = since;
        if (start == null) {
            start = now;
            since = now;
            LOG.warnf("%s behind on tickets: wake-ups wait, at most %s", lag.behind(Topics.TICKETS), PATIENCE);
        }
        return start;
    }

    private void caughtUp(Instant now) {
        Instant start = since;
        if (start != null) {
            since = null;
            LOG.infof("caught up with tickets after %s", Duration.between(start, now));
        }
    }
}
