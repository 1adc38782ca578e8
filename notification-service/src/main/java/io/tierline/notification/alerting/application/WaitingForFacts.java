package io.tierline.notification.alerting.application;

import io.tierline.events.Topics;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.telemetry.ConsumerLag;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * After an outage, calls wait for the facts that have piled up: an acknowledgement may be among them. They wait for a
 * limited time only. Used by one thread.
 */
@ApplicationScoped
public class WaitingForFacts {
    private static final Logger LOG = Logger.getLogger(WaitingForFacts.class);

    private final ConsumerLag lag;
    private final TierlineClock clock;
    private final PagingSettings settings;
    private @Nullable Instant since;

    /** With the limits of the settings. */
    public WaitingForFacts(ConsumerLag lag, TierlineClock clock, PagingSettings settings) {
        this.lag = lag;
        this.clock = clock;
        this.settings = settings;
    }

    /** Whether calls have to wait now. */
    boolean isOn() {
        if (lag.behind(Topics.TICKETS).compareTo(settings.lagToWaitFor()) <= 0) {
            over();
            return false;
        }
        if (since == null) {
            since = clock.realNow();
            LOG.info("calls wait until the tickets topic has been caught up with");
        }
        return Duration.between(since, clock.realNow()).compareTo(settings.longestWait()) < 0;
    }

    private void over() {
        if (since != null) {
            LOG.infof("calls waited %s for the tickets topic", Duration.between(since, clock.realNow()));
            since = null;
        }
    }
}
