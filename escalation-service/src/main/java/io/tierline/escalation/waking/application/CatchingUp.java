package io.tierline.escalation.waking.application;

import io.tierline.escalation.waking.model.HoldingBack;
import io.tierline.events.Topics;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.telemetry.ConsumerLag;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * After an outage, facts that would stop an escalation may still wait on {@code tickets}: until this instance has caught
 * up there, within limits, nobody is woken. One thread asks.
 */
@ApplicationScoped
public class CatchingUp {
    private static final Logger LOG = Logger.getLogger(CatchingUp.class);

    private final ConsumerLag lag;
    private final TierlineClock clock;
    private HoldingBack holding = HoldingBack.NOT;

    /** Judges by this instance's own consumer. */
    public CatchingUp(ConsumerLag lag, TierlineClock clock) {
        this.lag = lag;
        this.clock = clock;
    }

    /** Whether wake-ups wait for facts. */
    public boolean holdsBack() {
        Instant now = clock.realNow();
        HoldingBack before = holding;
        holding = before.after(lag.behind(Topics.TICKETS), now);
        if (before.since() == null && holding.since() != null) {
            LOG.info("wake-ups wait until this instance has caught up with tickets");
        } else if (before.since() != null && holding.since() == null) {
            LOG.infof("caught up with tickets; wake-ups waited for %s", before.waited(now));
        }
        return holding.holds(now);
    }
}
