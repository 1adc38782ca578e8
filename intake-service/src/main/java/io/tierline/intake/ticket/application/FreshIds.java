package io.tierline.intake.ticket.application;

import io.tierline.events.EventIds;
import io.tierline.kit.clock.TierlineClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ids of messages and requests: UUIDv7 over real time, like those of events. */
@ApplicationScoped
public class FreshIds {
    private final TierlineClock clock;

    /** Over real time. */
    public FreshIds(TierlineClock clock) {
        this.clock = clock;
    }

    /** A new id. */
    public UUID next() {
        return EventIds.next(clock.realNow());
    }
}
