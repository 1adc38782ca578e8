package io.tierline.kit.backlog;

import io.tierline.kit.clock.TierlineClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * After an outage, facts that would stop what is due may still wait on {@code tickets}: until all replicas of this service
 * together have caught up there, within limits, nothing is done. Thread-safe.
 */
@ApplicationScoped
public class CatchingUp {
    private static final Logger LOG = Logger.getLogger(CatchingUp.class);

    private final GroupBacklog tickets;
    private final TierlineClock clock;
    private HoldingBack holding = HoldingBack.NOT;
    private boolean holds;

    /** Judges by the backlog of the service's consumer group. */
    public CatchingUp(GroupBacklog tickets, TierlineClock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Whether what is due waits for facts. */
    public synchronized boolean holdsBack() {
        Instant now = clock.realNow();
        HoldingBack before = holding;
        boolean held = holds;
        holding = before.after(tickets.latest(), now);
        holds = holding.holds(now);
        if (holds && !held) {
            LOG.infof("what is due waits for the facts on tickets, whose backlog is %s", holding.backlog());
        } else if (held && !holds) {
            LOG.infof("what is due waited %s for tickets, whose backlog is %s", before.waited(now), holding.backlog());
        }
        return holds;
    }
}
